namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// Component e of art. 3.1: the advantages of the agreement (after art. 6(3) of the Mededingingswet). The check against
/// competition law is a step of its own: <see cref="Mededingingstoets"/>.
/// </summary>
/// <param name="Tekst">The advantages for users, stakeholders and the public interest; null when not written yet.</param>
public sealed record Voordelen(string? Tekst)
{
    public const int MaximumTekst = 20_000;

    /// <summary>Nothing written yet.</summary>
    public static readonly Voordelen Leeg = new(default(string));
}
