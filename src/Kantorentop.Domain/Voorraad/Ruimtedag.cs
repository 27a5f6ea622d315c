namespace Kantorentop.Domain.Voorraad;

/// <summary>A unit on a day, as the figures ask of it (art. 1).</summary>
internal readonly record struct Ruimtedag(Gebouwdossier Gebouw, Ruimtedossier Ruimte, DateOnly Dag)
{
    /// <summary>The unit itself exists, whatever its building does.</summary>
    public bool Bestaat => Ruimte.Bestaan.Bevat(Dag.DayNumber);

    /// <summary>Its building is delivered and not withdrawn.</summary>
    public bool InBestaand => Gebouw.Bestaand.Bevat(Dag.DayNumber);

    /// <summary>Its building is under construction.</summary>
    public bool InAanbouw => Gebouw.InAanbouw.Bevat(Dag.DayNumber);

    /// <summary>Counts in the Kantorenvoorraad.</summary>
    public bool InVoorraad => Ruimte.TeltMee && (InBestaand || InAanbouw);

    /// <summary>In delivered stock without a stand.</summary>
    public bool IsOnbekend => Ruimte.TeltMee && InBestaand && Ruimte.StandOp(Dag) is null;

    /// <summary>Vacant for more than three years.</summary>
    public bool IsStructureel => Leegstand?.Structureel.Bevat(Dag.DayNumber) ?? false;

    /// <summary>First day of the vacancy that lasts on the day; null when not leeg.</summary>
    public DateOnly? LeegSinds => Leegstand is { } periode ? DateOnly.FromDayNumber(periode.Begin) : null;

    private Leegstandsperiode? Leegstand => Ruimte.LeegstandOp(Dag.DayNumber);

    /// <summary>The same as a row.</summary>
    public Ruimtetoestand Toestand() => new(Ruimte.Ruimte, Ruimte.StandOp(Dag), InVoorraad, IsOnbekend, LeegSinds, IsStructureel);
}
