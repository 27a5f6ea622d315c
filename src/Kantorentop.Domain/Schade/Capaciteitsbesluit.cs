using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Schade;

/// <summary>How a municipality takes capacity away (art. 4.1).</summary>
public enum Besluitsoort
{
    /// <summary>Schrappen van Plancapaciteit.</summary>
    Schrappen,

    /// <summary>Onttrekken van een kantoorbestemming.</summary>
    Onttrekken,
}

/// <summary>Whether developer and municipality found another use or site, to prevent a claim (art. 4.3).</summary>
public enum Alternatief
{
    Aangeboden,
    NietAangeboden,
    NietVanToepassing,
}

/// <summary>
/// A decision of a municipality to take capacity off a plan, or a designation for offices off a location under which no plan lies (art. 3.4);
/// an intention until it is taken.
/// </summary>
/// <param name="Sleutel">Key.</param>
/// <param name="Plan">Code of the plan; null for a designation without a plan.</param>
/// <param name="Soort">Scrapping or withdrawing.</param>
/// <param name="Eraf">What goes off, more than 0.</param>
/// <param name="Alternatief">The alternative of art. 4.3; null when not told yet.</param>
/// <param name="Toelichting">About the alternative, without amounts; or null.</param>
/// <param name="Genomen">Day of the decision; null while it is an intention.</param>
/// <param name="Kenmerk">Number or name under which the municipality filed the decision, or null.</param>
public sealed record Capaciteitsbesluit(
    Guid Sleutel, string? Plan, Besluitsoort Soort, Oppervlakte Eraf, Alternatief? Alternatief, string? Toelichting, DateOnly? Genomen, string? Kenmerk)
{
    public const int MaximumToelichting = 2_000;

    public const int MaximumKenmerk = 200;

    /// <summary>Code of the location of a designation without a plan; null with a plan, which says where it lies itself.</summary>
    public string? Locatie { get; init; }

    /// <summary>What it is about, as 'plan P-1'.</summary>
    public string Onderwerp => Plan is null ? $"locatie {Locatie}" : $"plan {Plan}";

    /// <summary>The reason that the planstanden bear that follow from it.</summary>
    public Planreden Reden => Soort == Besluitsoort.Schrappen ? Planreden.Geschrapt : Planreden.BestemmingGewijzigd;
}
