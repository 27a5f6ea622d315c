namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// Component e of art. 3.1: the advantages of the agreement, with the competition check that art. 2.2 asks for
/// (after art. 6(3) of the Mededingingswet).
/// </summary>
/// <param name="Tekst">The advantages for users, stakeholders and the public interest; null when not written yet.</param>
/// <param name="ToetsDoor">Who checked the agreement against competition law.</param>
/// <param name="ToetsDatum">Day of that check.</param>
/// <param name="ToetsConclusie">Its conclusion.</param>
public sealed record Voordelen(string? Tekst, string? ToetsDoor, DateOnly? ToetsDatum, string? ToetsConclusie)
{
    public const int MaximumTekst = 20_000;

    public const int MaximumDoor = 200;

    public const int MaximumConclusie = 4_000;

    /// <summary>Nothing written yet.</summary>
    public static readonly Voordelen Leeg = new(null, null, null, null);
}
