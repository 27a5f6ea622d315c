namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>What a form to add, correct or end one row needs.</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Cellen">What is filled in already.</param>
/// <param name="Namen">What the things are called that it refers to.</param>
public sealed record Feitformulier(Tabelbeschrijving Tabel, IReadOnlyDictionary<string, string> Cellen, Feitnamen Namen)
{
    /// <summary>False when this person may see the row but not write it.</summary>
    public required bool MagSchrijven { get; init; }

    /// <summary>The recording that is corrected or ended; null to add.</summary>
    public Feitregel? Regel { get; init; }

    /// <summary>Row number of the recording that took the place of <see cref="Regel"/>; null while that is current, or when it was ended.</summary>
    public long? Opvolger { get; init; }

    /// <summary>The row of the same thing that still holds, and that can end where a new one begins.</summary>
    public Feitregel? Lopend { get; init; }

    /// <summary>The municipalities to choose from.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gemeenten { get; init; } = [];

    /// <summary>Code of the building that the row belongs to, or null.</summary>
    public string? Gebouw { get; init; }
}
