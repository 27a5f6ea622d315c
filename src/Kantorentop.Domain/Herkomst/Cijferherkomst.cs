using System.Collections.Immutable;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>Where a figure comes from: its formula with numbers and the rows that make it.</summary>
/// <param name="Vraag">Which figure.</param>
/// <param name="Waarde">The figure, unrounded; null where it has no value, as a percentage without stock.</param>
/// <param name="Termen">The figures in the formula, each with a provenance of its own; empty when it is made from rows at once.</param>
/// <param name="Rijen">The rows, in no particular order.</param>
/// <param name="Data">The dates of the covenant that the five-year path goes by.</param>
public sealed record Cijferherkomst(
    Cijfervraag Vraag, decimal? Waarde, IReadOnlyList<Cijferterm> Termen, ImmutableArray<Rijsleutel> Rijen, Convenantdata Data)
{
    public Cijferregel Regel => Cijferregister.Van(Vraag.Cijfer);

    /// <summary>The figure once more, from the rows alone: equal to <see cref="Waarde"/> to the last digit.</summary>
    public decimal? Nagerekend => Regel.Rekenwijze switch
    {
        _ when Waarde is null => null,
        Rekenwijze.Percentage => Kerncijfers.Percentage(Som(Regel.Termen[0]), Som(Regel.Termen[1])),
        Rekenwijze.Pad => Vijfjarenpad.Toegestaan(Som(), Vraag.Peildatum, Data),
        Rekenwijze.Verschil => Termen[0].Waarde - Termen[1].Waarde,
        _ => Som(),
    };

    /// <summary>What the rows add up to.</summary>
    public decimal Som() => Rijen.Sum(rij => rij.Waarde);

    /// <summary>What the rows of one part of the formula add up to.</summary>
    public decimal Som(Cijfer deel) => Rijen.Where(rij => rij.Deel == deel).Sum(rij => rij.Waarde);
}

/// <summary>A figure within the formula of another.</summary>
/// <param name="Vraag">Which figure.</param>
/// <param name="Waarde">Its value.</param>
/// <param name="IsAftrek">True when it is taken off.</param>
public sealed record Cijferterm(Cijfervraag Vraag, decimal? Waarde, bool IsAftrek)
{
    public Cijferregel Regel => Cijferregister.Van(Vraag.Cijfer);
}
