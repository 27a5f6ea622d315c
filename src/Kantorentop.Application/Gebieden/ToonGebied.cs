using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Gebieden;

/// <summary>The dashboard of an area: its figures on a day, over time, and those of the areas in it.</summary>
public sealed class ToonGebied(Domeinklok klok)
{
    /// <summary>The picture of an area; null when there is no such area. Asks no database: everything comes from the figures in memory.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="kennis">What is known.</param>
    /// <param name="gebied">Area.</param>
    /// <param name="gevraagd">The day that was asked for; null for the usual one.</param>
    public Gebiedsbeeld? Execute(Bevoegdheid wie, Snapshot kennis, Gebied gebied, DateOnly? gevraagd)
    {
        if (!kennis.Bestaat(gebied)) return null;
        var peildatum = Gebiedspeildatum.Bepaal(wie, gevraagd, klok.Vandaag);
        return Maak(kennis, new Cijferinzage(kennis, wie, klok.Vandaag), gebied, peildatum);
    }

    /// <summary>The municipalities of the land with their figures, for the map and its table.</summary>
    public IReadOnlyList<Gebiedsregel> Gemeenten(Bevoegdheid wie, Snapshot kennis, DateOnly peildatum)
    {
        var regels = new Gebiedsregels(kennis, new Cijferinzage(kennis, wie, klok.Vandaag), peildatum);
        return regels.Van(kennis.GebiedenMetCijfers(Gebiedssoort.Gemeente, peildatum));
    }

    /// <summary>The locations of an area with their figures.</summary>
    public IReadOnlyList<Gebiedsregel> Locaties(Bevoegdheid wie, Snapshot kennis, Gebied gebied, DateOnly peildatum)
    {
        var regels = new Gebiedsregels(kennis, new Cijferinzage(kennis, wie, klok.Vandaag), peildatum);
        return regels.Van(kennis.LocatiesVan(gebied, peildatum));
    }

    private static Gebiedsbeeld Maak(Snapshot snapshot, Cijferinzage inzage, Gebied gebied, Gebiedspeildatum peildatum)
    {
        var dag = peildatum.Dag;
        var regels = new Gebiedsregels(snapshot, inzage, dag);
        var cijfers = inzage.Kerncijfers(gebied, dag);
        return new Gebiedsbeeld(
            regels.Kop(gebied),
            peildatum,
            [.. snapshot.Boven(gebied, dag).Select(regels.Kop)],
            cijfers,
            inzage.Kerncijfers(gebied, dag.AddYears(-1)),
            inzage.Reeks(gebied, dag),
            cijfers is null ? null : snapshot.Plancapaciteit(gebied, dag),
            regels.Van(snapshot.Onder(gebied, dag)));
    }
}
