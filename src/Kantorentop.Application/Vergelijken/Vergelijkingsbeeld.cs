using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Vergelijken;

/// <summary>One side of a comparison: a day in a state of knowledge.</summary>
public sealed record Zijde(Snapshot Kennis, DateOnly Dag);

/// <summary>An area on two days or in two states of knowledge.</summary>
/// <param name="Kop">The area, named as on the right.</param>
/// <param name="Links">The figures that are compared with; null when they are hidden.</param>
/// <param name="Rechts">The figures that are compared; null when they are hidden.</param>
/// <param name="Ruimten">The units whose part in the figures differs.</param>
/// <param name="Plannen">The plans whose capacity or status differs.</param>
public sealed record Vergelijkingsbeeld(
    Gebiedskop Kop, Zijdebeeld? Links, Zijdebeeld? Rechts, Rijverschillen<Ruimteverschil> Ruimten, Rijverschillen<Planverschil> Plannen);

/// <summary>The figures of one side.</summary>
/// <param name="Cijfers">Stock and vacancy.</param>
/// <param name="Capaciteit">What is left to build.</param>
/// <param name="Afstemming">Plans against demand; null but for a region.</param>
public sealed record Zijdebeeld(Kerncijfers Cijfers, Plancapaciteit Capaciteit, Afstemming? Afstemming);

/// <summary>Rows that differ.</summary>
/// <param name="Aantal">All of them.</param>
/// <param name="Zichtbaar">Those that the reader may see, the largest difference first.</param>
public sealed record Rijverschillen<T>(int Aantal, IReadOnlyList<T> Zichtbaar)
{
    public static readonly Rijverschillen<T> Geen = new(0, []);
}

/// <summary>A unit that counts otherwise left and right; on a side where it does not count at all its part is nil.</summary>
public sealed record Ruimteverschil(Ruimte Ruimte, Gebouw Gebouw, Ruimtebijdrage Links, Ruimtebijdrage Rechts)
{
    /// <summary>What the unit adds to the difference of the figures.</summary>
    public Ruimtebijdrage Verschil => Rechts - Links;
}

/// <summary>What a unit adds to the figures, m².</summary>
public readonly record struct Ruimtebijdrage(decimal Voorraad, decimal Onbekend, decimal Leegstand, decimal StructureleLeegstand)
{
    public static Ruimtebijdrage operator -(Ruimtebijdrage links, Ruimtebijdrage rechts) => new(
        links.Voorraad - rechts.Voorraad,
        links.Onbekend - rechts.Onbekend,
        links.Leegstand - rechts.Leegstand,
        links.StructureleLeegstand - rechts.StructureleLeegstand);

    /// <summary>The part of a unit on a day.</summary>
    public static Ruimtebijdrage Van(Ruimtetoestand toestand)
    {
        var m2 = toestand.Ruimte.Oppervlakte.M2;
        return new(
            toestand.InVoorraad ? m2 : 0m, toestand.IsOnbekend ? m2 : 0m, toestand.IsLeeg ? m2 : 0m, toestand.IsStructureel ? m2 : 0m);
    }
}

/// <summary>A plan with another stand left and right; null on a side where none holds.</summary>
public sealed record Planverschil(Plan Plan, Planstand? Links, Planstand? Rechts)
{
    /// <summary>What the plan adds to the difference of the total capacity, m².</summary>
    public decimal Verschil => (Rechts?.Oppervlakte.M2 ?? 0m) - (Links?.Oppervlakte.M2 ?? 0m);
}
