using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The chapter on what changed since the last consultation.</summary>
internal static class Veranderinghoofdstuk
{
    public static Dossierhoofdstuk Maak(Dossierinvoer invoer) => new(
        $"Wat er veranderde sinds {Dossierwoorden.Datum(invoer.Stempel.VorigePeildatum)}",
        [
            new Dossiertussenkop("Leegstand per regio"),
            .. Leegstandverandering.Maak(invoer),
            new Dossiertussenkop("Regionale afspraken"),
            .. Afspraken(invoer),
            new Dossiertussenkop("Besluiten"),
            .. Besluiten(invoer),
            new Dossiertussenkop("Verplichtingen die van staat veranderden"),
            .. Staten(invoer),
        ]);

    private static IEnumerable<Dossierdeel> Afspraken(Dossierinvoer invoer)
    {
        var stappen = invoer.Afspraken.SelectMany(afspraak => afspraak.Stappen.Select(stap => (afspraak.Regio, Stap: stap)))
            .OrderBy(rij => rij.Stap.Op).ThenBy(rij => rij.Regio, StringComparer.Ordinal).ThenBy(rij => rij.Stap.Versie).ToList();
        if (stappen.Count == 0) return [new Dossieralinea("Geen regionale afspraak is van kracht geworden, vervangen of opgezegd.")];
        return
        [
            new Dossiertabel(
                "Afspraken",
                "Stappen in regionale afspraken",
                [new("Regio"), new("Versie", Dossierkolomsoort.Getal), new("Wat er gebeurde"), new("Op", Dossierkolomsoort.Datum)],
                [.. stappen.Select(rij => (IReadOnlyList<Dossiercel>)[new(rij.Regio), Dossiercellen.Aantal(rij.Stap.Versie), new(Dossierwoorden.Stap(rij.Stap.Soort)), Dossiercellen.Dag(rij.Stap.Op)])]),
        ];
    }

    private static IEnumerable<Dossierdeel> Besluiten(Dossierinvoer invoer) => invoer.Besluiten.Count == 0
        ? [new Dossieralinea("Er zijn geen nieuwe besluiten van een overleg vastgelegd.")]
        :
        [
            new Dossiertabel(
                "Besluiten",
                "Besluiten sinds het vorige dossier",
                [new("Besluit"), new("Dag", Dossierkolomsoort.Datum)],
                [.. invoer.Besluiten.Select(besluit => (IReadOnlyList<Dossiercel>)[new(besluit.Tekst), Dossiercellen.Dag(besluit.Dag)])]),
        ];

    private static IEnumerable<Dossierdeel> Staten(Dossierinvoer invoer)
    {
        var groepen = invoer.Plichten.Where(plicht => plicht.Toen != plicht.Nu).GroupBy(plicht => (plicht.Lid, plicht.Toen, plicht.Nu))
            .OrderBy(groep => Artikelen.Plaats(groep.Key.Lid)).ThenBy(groep => groep.Key.Toen ?? (Verplichtingstaat)(-1)).ThenBy(groep => groep.Key.Nu).ToList();
        if (groepen.Count == 0) return [new Dossieralinea("Geen verplichting is van staat veranderd.")];
        return
        [
            new Dossiertabel(
                "Staten",
                "Verplichtingen die van staat veranderden, per artikel",
                [new("Artikel"), new("Was"), new("Is nu"), new("Aantal", Dossierkolomsoort.Getal)],
                [.. groepen.Select(groep => (IReadOnlyList<Dossiercel>)
                [
                    new(Artikelen.Get(groep.Key.Lid).Aanhaling), new(Dossierwoorden.Staat(groep.Key.Toen)), new(Dossierwoorden.Staat(groep.Key.Nu)), Dossiercellen.Aantal(groep.Count()),
                ])]),
        ];
    }
}
