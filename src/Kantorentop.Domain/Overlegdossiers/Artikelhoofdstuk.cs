using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The chapter with the obligations by article: how many are in which state.</summary>
internal static class Artikelhoofdstuk
{
    private static readonly Verplichtingstaat[] Staten =
    [
        Verplichtingstaat.TeLaat, Verplichtingstaat.Loopt, Verplichtingstaat.VoldaanOpTijd, Verplichtingstaat.VoldaanTeLaat, Verplichtingstaat.Opgeschort,
        Verplichtingstaat.NietTeBeoordelen, Verplichtingstaat.NogNietAanDeOrde, Verplichtingstaat.NietVanToepassing,
    ];

    public static Dossierhoofdstuk Maak(Dossierinvoer invoer) => new("Verplichtingen per artikel",
    [
        new Dossieralinea(
            $"In totaal {Dossierwoorden.Aantal(invoer.Plichten.Count, "verplichting", "verplichtingen")} op {Dossierwoorden.Datum(invoer.Stempel.Peildatum)}. "
            + "Zonder gegevens is een verplichting nooit voldaan; zonder termijn is zij nooit te laat."),
        new Dossiertabel(
            "Artikelen",
            "Verplichtingen per artikel en staat",
            [new("Artikel"), .. Staten.Select(staat => new Dossierkolom(Dossierwoorden.Staat(staat), Dossierkolomsoort.Getal)), new("Totaal", Dossierkolomsoort.Getal)],
            [
                .. invoer.Plichten.GroupBy(plicht => plicht.Lid).OrderBy(groep => Artikelen.Plaats(groep.Key))
                    .Select(groep => Rij(Artikelen.Get(groep.Key).Aanhaling, [.. groep])),
                Rij("Alle artikelen", invoer.Plichten),
            ]),
    ]);

    private static IReadOnlyList<Dossiercel> Rij(string naam, IReadOnlyList<Dossierplicht> plichten) =>
    [
        new(naam),
        .. Staten.Select(staat => Dossiercellen.Aantal(plichten.Count(plicht => plicht.Nu == staat))),
        Dossiercellen.Aantal(plichten.Count),
    ];
}
