using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>How much a location is wanted: drives vacancy, new build and perspective.</summary>
internal enum Trek
{
    Gewild,
    Gewoon,
    Zwak,
    Leeglopend,
}

/// <summary>A location of the example.</summary>
/// <param name="Locatie">The row of the table.</param>
/// <param name="Trek">How much it is wanted.</param>
/// <param name="Gewicht">Its share of the municipality's buildings, as a weight.</param>
/// <param name="Straten">The streets in which its buildings stand.</param>
internal sealed record Locatieprofiel(Locatie Locatie, Trek Trek, int Gewicht, IReadOnlyList<string> Straten)
{
    /// <summary>Weight for vacancy.</summary>
    public int Leegloop => Trek switch { Trek.Gewild => 6, Trek.Gewoon => 10, Trek.Zwak => 16, _ => 26 };

    /// <summary>Weight for new build and plans.</summary>
    public int Bouwlust => Gewicht * Trek switch { Trek.Gewild => 14, Trek.Gewoon => 5, Trek.Zwak => 3, _ => 1 };
}
