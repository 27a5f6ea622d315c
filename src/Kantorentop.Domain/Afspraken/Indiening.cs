namespace Kantorentop.Domain.Afspraken;

/// <summary>The submission of an agreement, first to the provinces that check it.</summary>
/// <param name="Op">Day of submission.</param>
/// <param name="Naam">Who submitted.</param>
/// <param name="Organisatie">For which government, as shown.</param>
/// <param name="Gebruiker">The account, which neither checks nor signs this version.</param>
/// <param name="Afwijkingen">What did not add up on that day, a line each; null when everything did.</param>
/// <param name="Toelichting">Why it was submitted all the same; stays with the agreement for good.</param>
public sealed record Indiening(DateOnly Op, string Naam, string Organisatie, Guid? Gebruiker, string? Afwijkingen, string? Toelichting)
{
    public const int MaximumToelichting = 4_000;
}
