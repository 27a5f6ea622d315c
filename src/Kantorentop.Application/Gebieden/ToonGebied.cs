using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Gebieden;

/// <summary>The dashboard of an area: its figures on a day, over time, and those of the areas in it.</summary>
public sealed class ToonGebied(Snapshothouder houder, Domeinklok klok)
{
    /// <summary>The picture of an area; null when there is no such area. Asks no database: everything comes from the figures in memory.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="gebied">Area.</param>
    /// <param name="gevraagd">The day that was asked for; null for the usual one.</param>
    public Gebiedsbeeld? Execute(Bevoegdheid wie, Gebied gebied, DateOnly? gevraagd)
    {
        var snapshot = houder.Huidig;
        if (!snapshot.Bestaat(gebied)) return null;
        var peildatum = Gebiedspeildatum.Bepaal(wie, gevraagd, klok.Vandaag);
        var inzage = new Cijferinzage(snapshot, wie, klok.Vandaag);
        return Maak(snapshot, inzage, gebied, peildatum);
    }

    /// <summary>The municipalities of the land with their figures, for the map and its table.</summary>
    public IReadOnlyList<Gebiedsregel> Gemeenten(Bevoegdheid wie, DateOnly peildatum)
    {
        var snapshot = houder.Huidig;
        var regels = new Gebiedsregels(snapshot, new Cijferinzage(snapshot, wie, klok.Vandaag), peildatum);
        return regels.Van(snapshot.GebiedenMetCijfers(peildatum).Where(gebied => gebied.Soort == Gebiedssoort.Gemeente));
    }

    /// <summary>The locations of an area with their figures.</summary>
    public IReadOnlyList<Gebiedsregel> Locaties(Bevoegdheid wie, Gebied gebied, DateOnly peildatum)
    {
        var snapshot = houder.Huidig;
        var regels = new Gebiedsregels(snapshot, new Cijferinzage(snapshot, wie, klok.Vandaag), peildatum);
        return regels.Van(snapshot.LocatiesVan(gebied, peildatum));
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
