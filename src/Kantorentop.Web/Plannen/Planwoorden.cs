using Kantorentop.Domain.Plannen;

namespace Kantorentop.Web.Plannen;

/// <summary>Plans in words.</summary>
internal static class Planwoorden
{
    public static string Status(Planstatus? status) => status switch
    {
        Planstatus.Vastgesteld => "vastgesteld",
        Planstatus.Ontwerp => "ontwerp",
        Planstatus.Structuurvisie => "structuurvisie",
        Planstatus.ZonderRoStatus => "zonder formele status",
        _ => "–",
    };
}
