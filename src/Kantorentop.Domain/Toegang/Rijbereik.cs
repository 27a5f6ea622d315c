namespace Kantorentop.Domain.Toegang;

/// <summary>The rows that someone may see, in a form that a query can filter on: all, or those of one province, municipality or party.</summary>
public sealed record Rijbereik
{
    private Rijbereik()
    {
    }

    public static readonly Rijbereik Niets = new();

    public static readonly Rijbereik Alles = new() { IsAlles = true };

    /// <summary>True when no row is hidden.</summary>
    public bool IsAlles { get; private init; }

    /// <summary>Province whose rows may be seen, or null.</summary>
    public string? Provincie { get; private init; }

    /// <summary>Municipality whose rows may be seen, or null.</summary>
    public string? Gemeente { get; private init; }

    /// <summary>Party that sees what it owns or develops, or null.</summary>
    public string? Partij { get; private init; }

    /// <summary>True when every row is hidden.</summary>
    public bool IsNiets => this == Niets;

    public static Rijbereik VanProvincie(string code) => new() { Provincie = code };

    public static Rijbereik VanGemeente(string code) => new() { Gemeente = code };

    public static Rijbereik VanPartij(string code) => new() { Partij = code };

    /// <summary>True when that row may be seen.</summary>
    public bool Omvat(Rijligging rij) =>
        IsAlles
        || (Provincie is not null && Provincie == rij.Provincie)
        || (Gemeente is not null && Gemeente == rij.Gemeente)
        || (Partij is not null && Partij == rij.Partij);
}
