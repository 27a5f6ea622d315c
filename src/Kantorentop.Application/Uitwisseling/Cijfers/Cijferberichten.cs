using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Figures of many areas on many days, in the form of the published example's verwacht.json.</summary>
public sealed record Cijferberichten(
    IReadOnlyList<Kerncijferbericht> Kerncijfers,
    IReadOnlyList<Afstemmingsbericht> Afstemming,
    IReadOnlyList<Transformatieplichtbericht> Transformatieplicht)
{
    /// <summary>Every area that has figures, every region, and the transformatieplicht of the land, on each day.</summary>
    public static Cijferberichten Alles(Snapshot snapshot, IReadOnlyList<DateOnly> peildata) => new(
        [.. peildata.SelectMany(dag => snapshot.GebiedenMetCijfers(dag).Select(gebied => Kerncijferbericht.Van(snapshot.Kerncijfers(gebied, dag))))],
        [.. peildata.SelectMany(dag => snapshot.Indeling.Kantorenregios.Select(regio => Afstemmingsbericht.Van(snapshot.Afstemming(regio.Naam, dag))))],
        [.. peildata.Select(dag => Transformatieplichtbericht.Van(snapshot.Transformatieplicht(Gebied.Land, dag)))]);
}
