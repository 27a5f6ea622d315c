using System.Collections.Frozen;

namespace Kantorentop.Domain.Herkomst;

/// <summary>All figures with their names and rules.</summary>
public static class Cijferregister
{
    /// <summary>Every figure once, those of stock and vacancy first.</summary>
    public static IReadOnlyList<Cijferregel> Alle { get; } = [.. Voorraadcijfers.Alle, .. Plancijfers.Alle];

    private static readonly FrozenDictionary<Cijfer, Cijferregel> OpCijfer = Alle.ToFrozenDictionary(regel => regel.Cijfer);
    private static readonly FrozenDictionary<string, Cijferregel> OpSleutel = Alle.ToFrozenDictionary(regel => regel.Sleutel);

    public static Cijferregel Van(Cijfer cijfer) => OpCijfer[cijfer];

    /// <summary>The figure with that name, as 'leegstandspercentage', or null.</summary>
    public static Cijferregel? Find(string? sleutel) => sleutel is null ? null : OpSleutel.GetValueOrDefault(sleutel);
}
