using System.Globalization;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>
/// An empty workbook to fill in: what each column asks, an empty sheet per table, and the codes to choose from. A code that
/// stands in no list may be typed all the same: the workbook itself can bring what it names.
/// </summary>
internal static class Sjabloon
{
    private const string Lijstenblad = "Keuzelijsten";

    private static readonly Bladkolom[] Uitlegkolommen =
        [new("Tabel", Kolomaard.Tekst), new("Kolom", Kolomaard.Tekst), new("Verplicht", Kolomaard.Tekst), new("Wat u invult", Kolomaard.Tekst) { Breedte = 60 }];

    /// <summary>The sheets, with the codes that stand in the facts.</summary>
    public static IEnumerable<Uitvoerblad> Bladen(Feiten feiten)
    {
        var lijsten = Lijsten(feiten);
        return
        [
            Uitleg(),
            .. Tabelvormen.Alle.Select(vorm => Uitvoerblad.Leeg(vorm.Beschrijving, kolom => Verwijzing(lijsten, vorm.Beschrijving, kolom))),
            Keuzelijsten(lijsten),
        ];
    }

    private static Uitvoerblad Uitleg() => new(
        "Uitleg",
        Uitlegkolommen,
        from tabel in Tabelbeschrijving.Alle
        from kolom in tabel.Kolommen
        select new[] { tabel.Naam, kolom.Naam, kolom.MagLeeg ? "nee" : "ja", Invulling(kolom) });

    private static string Invulling(Kolombeschrijving kolom) => kolom.Aard switch
    {
        Kolomaard.Getal => "een getal; oppervlakten in m² v.v.o.",
        Kolomaard.Datum when kolom.Naam == "tot" => "de eerste dag waarop het niet meer geldt; leeg als het nog geldt",
        Kolomaard.Datum => "een datum, bijvoorbeeld 28-06-2012",
        Kolomaard.Keuze => "een van deze woorden: " + string.Join(", ", kolom.Keuzes),
        _ when kolom.IsSleutel => "een code of naam die hetzelfde blijft",
        _ => "tekst",
    };

    private static IReadOnlyList<(string Naam, IReadOnlyList<string> Waarden)> Lijsten(Feiten feiten) =>
    [
        ("gemeente", Gesorteerd(feiten.Gemeenten.Select(gemeente => gemeente.Naam))),
        ("regio", Gesorteerd(feiten.Kantorenregios.Select(regio => regio.Naam))),
        ("locatie", Gesorteerd(feiten.Locaties.Select(locatie => locatie.Code))),
        ("partij", Gesorteerd(feiten.Partijen.Select(partij => partij.Code))),
    ];

    private static IReadOnlyList<string> Gesorteerd(IEnumerable<string> waarden) => [.. waarden.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Uitvoerblad Keuzelijsten(IReadOnlyList<(string Naam, IReadOnlyList<string> Waarden)> lijsten) => new(
        Lijstenblad,
        [.. lijsten.Select(lijst => new Bladkolom(lijst.Naam, Kolomaard.Tekst))],
        Enumerable.Range(0, lijsten.Max(lijst => lijst.Waarden.Count))
            .Select(rij => lijsten.Select(lijst => lijst.Waarden.ElementAtOrDefault(rij) ?? "").ToArray()));

    // The column of a thing's own code asks for a new one.
    private static string? Verwijzing(IReadOnlyList<(string Naam, IReadOnlyList<string> Waarden)> lijsten, Tabelbeschrijving tabel, Kolombeschrijving kolom)
    {
        if (tabel.Ouder is null && kolom == tabel.Onderwerp) return null;
        var naam = kolom.Naam is "eigenaar" or "ontwikkelaar" ? "partij" : kolom.Naam;
        foreach (var (plaats, lijst) in lijsten.Index().Where(lijst => lijst.Item.Naam == naam && lijst.Item.Waarden.Count > 0))
        {
            var letter = Celadres.Kolom(plaats);
            return string.Create(CultureInfo.InvariantCulture, $"{Lijstenblad}!${letter}$2:${letter}${lijst.Waarden.Count + 1}");
        }

        return null;
    }
}
