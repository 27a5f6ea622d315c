using System.Globalization;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>Between the notation of the published language and how the Dutch read and type it.</summary>
public static class Celtekst
{
    /// <summary>Wider than every column allows; the rules of the column itself say how much is too much.</summary>
    private static readonly Getalgrens Ruim = new(-1_000_000_000, 1_000_000_000, 10);

    private const int MaximumTekst = 1000;

    /// <summary>A cell as a table shows it; empty when there is nothing.</summary>
    public static string Toon(Kolombeschrijving kolom, string cel, Feitnamen? namen = null) => kolom.Aard switch
    {
        _ when cel.Length == 0 => "",
        Kolomaard.Datum => Weergave.DatumKort(Datum(cel)),
        Kolomaard.Getal => Weergave.Exact(Getal(cel)),
        Kolomaard.Keuze => Keuzewoorden.Toon(kolom.Naam, cel),
        _ => namen?.Find(kolom.Naam, cel) ?? cel,
    };

    /// <summary>A cell in a list of facts, where an empty one is said to be so.</summary>
    public static string ToonVol(Kolombeschrijving kolom, string cel, Feitnamen namen) => Toon(kolom, cel, namen) is { Length: > 0 } tekst
        ? tekst
        : kolom.Naam == "tot" ? "geldt nog" : "niet ingevuld";

    /// <summary>A cell as its field shows it: read back it is the same cell.</summary>
    public static string NaarVeld(Kolombeschrijving kolom, string cel) => kolom.Aard switch
    {
        _ when cel.Length == 0 => "",
        Kolomaard.Datum => Weergave.DatumKort(Datum(cel)),
        Kolomaard.Getal => Weergave.Exact(Getal(cel)),
        _ => cel,
    };

    /// <summary>The cell of what was typed; empty when it could not be read, which is then among the messages.</summary>
    public static string Lees(Invoerlezer lezer, string tabel, Kolombeschrijving kolom, string? tekst)
    {
        var vraag = new Vraag(FeitModel.Veld(kolom.Naam), Kolomwoorden.Van(tabel, kolom.Naam).Naam, kolom.MagLeeg);
        return kolom.Aard switch
        {
            Kolomaard.Datum => lezer.Datum(tekst, vraag) is { } datum ? Weergave.DatumIso(datum) : "",
            Kolomaard.Getal => lezer.Getal(tekst, vraag, Ruim)?.ToString(CultureInfo.InvariantCulture) ?? "",
            Kolomaard.Keuze => lezer.Keuze(tekst, vraag, kolom.Keuzes.Index().ToDictionary(keuze => keuze.Item, keuze => keuze.Index)) is { } plaats ? kolom.Keuzes[plaats] : "",
            _ => lezer.Tekst(tekst, vraag, MaximumTekst) ?? "",
        };
    }

    private static DateOnly Datum(string cel) => DateOnly.ParseExact(cel, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal Getal(string cel) => decimal.Parse(cel, CultureInfo.InvariantCulture);
}
