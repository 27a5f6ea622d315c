using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>The umbrellas that signed the covenant, by the names that accounts and parties carry.</summary>
public static class Koepels
{
    public const string Ipo = "IPO";
    public const string Vng = "VNG";
    public const string Ivbn = "IVBN";
    public const string VastgoedBelang = "Vastgoed Belang";
    public const string Neprom = "NEPROM";
    public const string Nvb = "NVB";
    public const string Corenet = "CoreNet";
    public const string Fmn = "FMN";

    /// <summary>All eight, in the order of the covenant.</summary>
    public static IReadOnlyList<string> Alle { get; } = [Ipo, Vng, Ivbn, VastgoedBelang, Neprom, Corenet, Fmn, Nvb];

    /// <summary>The umbrella that owes the effort of art. 13 for a bearer; null for the Rijk, an umbrella, and who is no member of one.</summary>
    public static string? Van(Drager drager) => drager.Organisatie.Soort switch
    {
        Organisatiesoort.Provincie => Ipo,
        Organisatiesoort.Gemeente => Vng,
        _ => drager.Partij?.Koepel,
    };

    internal static bool Is(string naam, Plichtdrager plichtdrager) => plichtdrager switch
    {
        Plichtdrager.Ipo => naam == Ipo,
        Plichtdrager.Vng => naam == Vng,
        Plichtdrager.Ivbn => naam == Ivbn,
        Plichtdrager.VastgoedBelang => naam == VastgoedBelang,
        Plichtdrager.Neprom => naam == Neprom,
        Plichtdrager.Nvb => naam == Nvb,
        Plichtdrager.Corenet => naam == Corenet,
        Plichtdrager.Fmn => naam == Fmn,
        _ => false,
    };
}
