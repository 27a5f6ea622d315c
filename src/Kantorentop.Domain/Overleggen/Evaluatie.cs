using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Overleggen;

/// <summary>
/// The yearly discussion whether measures need adjusting (art. 12.5). Parties may find then that the goals are reached, and end the
/// covenant early for all (art. 14.2).
/// </summary>
/// <param name="Datum">The day of the discussion; it belongs to the covenant year of that day.</param>
/// <param name="IsBijstellingNodig">Whether measures need adjusting.</param>
/// <param name="Maatregelen">Which; null when none do.</param>
/// <param name="Besluit">What Parties decided.</param>
public sealed record Evaluatie(DateOnly Datum, bool IsBijstellingNodig, string? Maatregelen, string Besluit)
{
    public const int MaximumTekst = 2_000;

    /// <summary>Last day of the covenant when Parties agreed to end it early for all (art. 14.2), or null.</summary>
    public DateOnly? Einde { get; init; }
}

/// <summary>What may be recorded as a yearly discussion.</summary>
public static class Evaluatieregels
{
    /// <summary>Why it cannot be recorded; empty when it can.</summary>
    public static IEnumerable<Melding> Toets(Evaluatie evaluatie, Convenantdata data, DateOnly vandaag)
    {
        if (evaluatie.Datum > vandaag) yield return new("datum-toekomst", "Vul de dag van de bespreking in: vandaag of eerder.", nameof(evaluatie.Datum));
        else if (data.Convenantjaar(evaluatie.Datum) is null)
            yield return new("buiten-looptijd", "Deze dag valt buiten de looptijd van het convenant.", nameof(evaluatie.Datum));
        if (evaluatie.IsBijstellingNodig == string.IsNullOrWhiteSpace(evaluatie.Maatregelen))
            yield return new("maatregelen", "Vul in welke maatregelen anders moeten, of laat het veld leeg als dat niet nodig is.", nameof(evaluatie.Maatregelen));
        if (string.IsNullOrWhiteSpace(evaluatie.Besluit)) yield return new("besluit-ontbreekt", "Vul in wat partijen besloten.", nameof(evaluatie.Besluit));
        if (evaluatie.Einde is { } einde && (einde < evaluatie.Datum || einde >= data.LaatsteDag))
            yield return new("einde", "Vul een dag in na de bespreking en voor het einde van de looptijd.", nameof(evaluatie.Einde));
    }

    /// <summary>Last day of the covenant as Parties ended it early; null when they did not.</summary>
    public static DateOnly? Einde(IEnumerable<Evaluatie> evaluaties) => evaluaties.Min(evaluatie => evaluatie.Einde);
}
