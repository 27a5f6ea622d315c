namespace Kantorentop.Domain.Transformatieplannen;

/// <summary>What an owner tells of its plan at a step, beside the text and the day of the answer.</summary>
/// <param name="Fase">How far it is.</param>
/// <param name="Bestemming">What the building becomes.</param>
/// <param name="Begin">First day of the work, or null when that is not known yet.</param>
/// <param name="Nodig">What is still needed, or null for nothing.</param>
public sealed record Transformatieplaninhoud(Transformatiefase? Fase, string? Bestemming, DateOnly? Begin, string? Nodig)
{
    public const int MaximumBestemming = 500;

    public const int MaximumNodig = 2_000;

    private bool IsBegonnen => Fase is Transformatiefase.InUitvoering or Transformatiefase.Afgerond;

    /// <summary>What is wrong with it, for a step of that day; null for a day that could not be read.</summary>
    public IEnumerable<Melding> Toets(DateOnly? stap)
    {
        if (Fase is null or Transformatiefase.GeenPlan) yield return new("fase-ontbreekt", "Kies hoe ver het plan is.", nameof(Fase));
        if (string.IsNullOrWhiteSpace(Bestemming)) yield return new("bestemming-ontbreekt", "Vul in wat het gebouw wordt.", nameof(Bestemming));
        else if (Bestemming.Trim().Length > MaximumBestemming) yield return new("bestemming-te-lang", "Maak korter wat het gebouw wordt: hooguit 500 tekens.", nameof(Bestemming));
        if (IsBegonnen && Begin is null) yield return new("begin-ontbreekt", "Vul in op welke dag de uitvoering begon.", nameof(Begin));
        if (IsBegonnen && Begin > stap) yield return new("begin-na-stap", "De uitvoering is al begonnen. Vul een begin in dat niet na de datum van deze stap ligt.", nameof(Begin));
        if (Nodig?.Trim().Length > MaximumNodig) yield return new("nodig-te-lang", "Maak korter wat u nog nodig hebt: hooguit 2.000 tekens.", nameof(Nodig));
    }
}
