namespace Kantorentop.Domain.Plannen;

/// <summary>What is left to build in 2012–2021 by planning status (art. 1), m².</summary>
public sealed record Plancapaciteit(decimal Vastgesteld, decimal Ontwerp, decimal Structuurvisie, decimal ZonderRoStatus)
{
    /// <summary>The publiekrechtelijke capacity, on which art. 2.2 is judged.</summary>
    public decimal Publiekrechtelijk => Vastgesteld + Ontwerp + Structuurvisie;

    /// <summary>With preparations without formal status: a signal only.</summary>
    public decimal Totaal => Publiekrechtelijk + ZonderRoStatus;
}
