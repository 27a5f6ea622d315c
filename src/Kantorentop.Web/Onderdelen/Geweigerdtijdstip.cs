using Kantorentop.Application.Tijd;

namespace Kantorentop.Web.Onderdelen;

/// <summary>Whether the instant in the address of this request was refused: links must not take it along then.</summary>
internal static class Geweigerdtijdstip
{
    public static void Noteer(HttpContext context) => context.Items[Peilpunt.VeldBekendOp] = true;

    public static bool Is(HttpContext? context) => context?.Items.ContainsKey(Peilpunt.VeldBekendOp) == true;
}
