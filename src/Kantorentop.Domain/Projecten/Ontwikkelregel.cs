using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Projecten;

/// <summary>Square metres that a party built, redeveloped, transformed or demolished, counted once: from the facts or from a project.</summary>
/// <param name="Partij">Code of the party.</param>
/// <param name="Soort">What was done.</param>
/// <param name="Dag">Day of the decision.</param>
/// <param name="Oppervlakte">Square metres v.v.o.</param>
public sealed record Ontwikkelregel(string Partij, Projectsoort Soort, DateOnly Dag, Oppervlakte Oppervlakte)
{
    /// <summary>The building, or null for a project without one.</summary>
    public string? Gebouw { get; init; }

    /// <summary>The project that tells of it; null when the facts do.</summary>
    public Guid? Project { get; init; }

    /// <summary>Perspective of the location on the day of the decision; null when none is recorded.</summary>
    public Toekomstperspectief? Perspectief { get; init; }

    /// <summary>True when the location was marked Herstructureringsgebied on that day.</summary>
    public bool IsHerstructurering { get; init; }

    /// <summary>Perspective on the day of the permit, which counts for art. 8.5 [conv].</summary>
    public Toekomstperspectief? Vergunningperspectief { get; init; }

    /// <summary>True for new build.</summary>
    public bool IsNieuwbouw => Soort == Projectsoort.Nieuwbouw;

    /// <summary>True for metres that were demolished or transformed.</summary>
    public bool IsOnttrekking => Soort is Projectsoort.Sloop or Projectsoort.Transformatie;

    /// <summary>True in a Beperkings- or Transformatiegebied on the day of the permit.</summary>
    public bool IsKrimp => Vergunningperspectief is Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie;

    /// <summary>True when nobody can say whether it counts for art. 8.3: Herstructurering alone does not [conv].</summary>
    public bool IsOnbekend => Perspectief is null && !IsHerstructurering;
}
