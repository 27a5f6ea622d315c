using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Schade;

/// <summary>What municipality and market parties agreed on dividing damage and costs before a decision (art. 4.2).</summary>
/// <param name="Besluit">Key of the decision.</param>
/// <param name="Datum">Day of the agreement.</param>
/// <param name="GeenSchade">True when they agree that there will be no damage: then nothing is divided.</param>
/// <param name="Totaal">What is divided, for the parties at the table only.</param>
/// <param name="Toelichting">For the parties at the table only, or null.</param>
public sealed record Kostenafspraak(Guid Besluit, DateOnly Datum, bool GeenSchade, Bedrag Totaal, string? Toelichting)
{
    public const int MaximumToelichting = 2_000;
}

/// <summary>The share of one organisation in the costs; who bears a share sits at the table.</summary>
/// <param name="Besluit">Key of the decision.</param>
/// <param name="Soort">Municipality, province or market party.</param>
/// <param name="Sleutel">Its code.</param>
/// <param name="Bedrag">Its share.</param>
public sealed record Kostenaandeel(Guid Besluit, Organisatiesoort Soort, string Sleutel, Bedrag Bedrag)
{
    /// <summary>Who bears it.</summary>
    public Organisatie Drager => new(Soort, Sleutel);
}
