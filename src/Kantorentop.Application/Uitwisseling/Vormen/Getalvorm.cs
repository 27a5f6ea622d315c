using System.Globalization;
using Kantorentop.Domain;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>Numbers: a point or a comma as the decimal mark, never a thousands mark; written with a point and no needless zeros.</summary>
internal static class Getalvorm
{
    private const string Uitleg = "Vul een getal in zonder punten of spaties voor duizendtallen, met een punt of komma voor decimalen, bijvoorbeeld 1250,5.";

    /// <summary>More than any raming of a region; keeps sums in range.</summary>
    private const decimal MaximumVraag = 100_000_000m;

    /// <summary>An area above 0.</summary>
    public static Vorm<Oppervlakte> Oppervlakte { get; } = M2(minimum: 0.01m, Domain.Voorraad.Oppervlakte.Maximum);

    /// <summary>An area of 0 or more.</summary>
    public static Vorm<Oppervlakte> OppervlakteOfNul { get; } = M2(minimum: 0, Domain.Voorraad.Oppervlakte.Maximum);

    /// <summary>A demand of 0 or more, which may be larger than one row of stock.</summary>
    public static Vorm<Oppervlakte> Vraag { get; } = M2(minimum: 0, MaximumVraag);

    /// <summary>A demand that may be negative.</summary>
    public static Vorm<decimal> VraagMetTeken { get; } = new(cel => Honderdsten(cel, -MaximumVraag, MaximumVraag), Tekst);

    /// <summary>Degrees; more than six decimals, some 11 cm, are rounded.</summary>
    public static Vorm<decimal?> Graad { get; } = new Vorm<decimal>(
        cel => Parse(cel) is { } getal
            ? Uitkomst<decimal>.Met(decimal.Round(getal, 6, MidpointRounding.AwayFromZero))
            : Vorm.Fout<decimal>("getal", "Vul graden in als getal (WGS84), bijvoorbeeld 52.064."),
        Tekst).OfLeeg();

    private static Vorm<Oppervlakte> M2(decimal minimum, decimal maximum) => new(
        cel => Honderdsten(cel, minimum, maximum) is var uitkomst && uitkomst.IsGelukt
            ? Uitkomst<Oppervlakte>.Met(new Oppervlakte(uitkomst.Waarde))
            : Uitkomst<Oppervlakte>.Mislukt(uitkomst.Meldingen),
        oppervlakte => Tekst(oppervlakte.M2));

    private static Uitkomst<decimal> Honderdsten(string cel, decimal minimum, decimal maximum)
    {
        if (Parse(cel) is not { } getal) return Vorm.Fout<decimal>("getal", Uitleg);
        if (getal.Scale > 2)
            return Vorm.Fout<decimal>("decimalen", "Er staan meer dan twee decimalen. Rond af, en gebruik geen punt of komma voor duizendtallen.");
        if (getal < minimum || getal > maximum)
            return Vorm.Fout<decimal>("buiten-bereik", $"Vul een getal in {(minimum > 0 ? "boven 0" : $"van {Groot(minimum)}")} tot en met {Groot(maximum)} m².");
        return Uitkomst<decimal>.Met(getal);
    }

    private static decimal? Parse(string cel) =>
        decimal.TryParse(
            cel.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var getal)
            && cel.Any(char.IsAsciiDigit) && cel.Length <= 20
            ? getal
            : null;

    private static string Tekst(decimal getal) => getal.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Groot(decimal getal) => getal.ToString("#,0", CultureInfo.GetCultureInfo("nl-NL"));
}
