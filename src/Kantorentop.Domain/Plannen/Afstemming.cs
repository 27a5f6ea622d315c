namespace Kantorentop.Domain.Plannen;

/// <summary>Whether plan capacity matches demand (art. 2.2).</summary>
public enum Afstemmingsstatus
{
    InOvereenstemming,
    Overcapaciteit,
    Tekort,

    /// <summary>No estimate in force: nothing to judge by.</summary>
    GeenRaming,
}

/// <summary>The alignment of plan capacity and demand of a region on a day (art. 2.2), m². Without an estimate in force what depends on it is null.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Peildatum">Day.</param>
/// <param name="Capaciteit">Plan capacity by status.</param>
/// <param name="NieuwbouwSinds2012">Delivered from 1 January 2012 up to and including the day, at the latest 31 December 2021.</param>
/// <param name="Raming">The estimate in force, or null.</param>
public sealed record Afstemming(
    string Regio, DateOnly Peildatum, Plancapaciteit Capaciteit, decimal NieuwbouwSinds2012, Raming? Raming)
{
    public decimal Vastgesteld => Capaciteit.Vastgesteld;

    public decimal Ontwerp => Capaciteit.Ontwerp;

    public decimal Structuurvisie => Capaciteit.Structuurvisie;

    public decimal ZonderRoStatus => Capaciteit.ZonderRoStatus;

    public decimal Publiekrechtelijk => Capaciteit.Publiekrechtelijk;

    public decimal Totaal => Capaciteit.Totaal;

    /// <summary>Demand that existing stock cannot take.</summary>
    public decimal? Vraag => Raming is null ? null : Vraagregels.Vraag(Raming);

    /// <summary>Demand less new build since 2012.</summary>
    public decimal? ResterendeVraag => Vraag is { } vraag ? Vraagregels.Resterend(vraag, NieuwbouwSinds2012) : null;

    /// <summary>Publiekrechtelijke capacity less remaining demand: above 0 too much is planned.</summary>
    public decimal? Balans => Publiekrechtelijk - ResterendeVraag;

    /// <summary>The same over all capacity: a signal.</summary>
    public decimal? BalansTotaal => Totaal - ResterendeVraag;

    /// <summary>The same when the clause on existing stock bears on Uitbreidingsvraag only.</summary>
    public decimal? BalansAlleenUitbreiding => Raming is null
        ? null
        : Publiekrechtelijk - Vraagregels.Resterend(Vraagregels.VraagAlleenUitbreiding(Raming), NieuwbouwSinds2012);

    public Afstemmingsstatus Status => Afstemmingsregels.Beoordeel(Balans, ResterendeVraag);

    /// <summary>The balance of the reference situation, from which the five-year path goes down (art. 12.4); null without an estimate on that day.</summary>
    public decimal? Beginbalans { get; init; }

    /// <summary>What the five-year path allows on the day; null where it does not run [conv].</summary>
    public decimal? Toegestaan { get; init; }

    /// <summary>How far the balance is above the path; null when either is.</summary>
    public decimal? Achterstand => Vijfjarenpad.Achterstand(Balans, Toegestaan);
}
