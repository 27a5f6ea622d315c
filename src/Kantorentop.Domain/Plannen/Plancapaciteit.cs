namespace Kantorentop.Domain.Plannen;

/// <summary>What is left to build in 2012–2021 by planning status (art. 1), m²; of a difference between two days each may be below 0.</summary>
public sealed record Plancapaciteit(decimal Vastgesteld, decimal Ontwerp, decimal Structuurvisie, decimal ZonderRoStatus)
{
    public static readonly Plancapaciteit Geen = new(0, 0, 0, 0);

    /// <summary>The publiekrechtelijke capacity, on which art. 2.2 is judged.</summary>
    public decimal Publiekrechtelijk => Vastgesteld + Ontwerp + Structuurvisie;

    /// <summary>With preparations without formal status: a signal only.</summary>
    public decimal Totaal => Publiekrechtelijk + ZonderRoStatus;

    /// <summary>So much of one status.</summary>
    public static Plancapaciteit Van(Planstatus status, decimal m2) => status switch
    {
        Planstatus.Vastgesteld => Geen with { Vastgesteld = m2 },
        Planstatus.Ontwerp => Geen with { Ontwerp = m2 },
        Planstatus.Structuurvisie => Geen with { Structuurvisie = m2 },
        _ => Geen with { ZonderRoStatus = m2 },
    };

    public Plancapaciteit Plus(Plancapaciteit ander) => new(
        Vastgesteld + ander.Vastgesteld, Ontwerp + ander.Ontwerp, Structuurvisie + ander.Structuurvisie, ZonderRoStatus + ander.ZonderRoStatus);

    public Plancapaciteit Min() => new(-Vastgesteld, -Ontwerp, -Structuurvisie, -ZonderRoStatus);
}
