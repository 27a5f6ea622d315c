namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>The chapter with the proposed agenda: each point with the rule that put it there.</summary>
internal static class Agendahoofdstuk
{
    public static Dossierhoofdstuk Maak(Dossierinvoer invoer)
    {
        var punten = Agendaregels.Punten(invoer);
        return new("Voorstel voor de agenda",
        [
            new Dossieralinea("Deze agenda volgt uit de cijfers, de verplichtingen en de termijnen. Bij elk punt staat waarom het erop staat. Het is een voorstel: het secretariaat en Partijen kunnen ervan afwijken."),
            new Dossierlijst([.. punten.Select(punt => punt.Titel)]),
            new Dossiertabel(
                "Agenda",
                "Waarom elk punt op de agenda staat",
                [new("Nr.", Dossierkolomsoort.Getal), new("Punt"), new("Waarom"), new("Regel")],
                [.. punten.Select((punt, plaats) => Rij(punt, plaats + 1))]),
        ]);
    }

    private static IReadOnlyList<Dossiercel> Rij(Agendavoorstel punt, int nummer) =>
        [Dossiercellen.Aantal(nummer), new(punt.Titel), new(punt.Waarom), new(punt.Regel)];
}
