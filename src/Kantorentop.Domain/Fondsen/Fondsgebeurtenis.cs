namespace Kantorentop.Domain.Fondsen;

/// <summary>The steps in the life of a fund.</summary>
public enum Fondsgebeurtenissoort
{
    Voorgesteld,
    Gewijzigd,
    VoorwaardenVastgelegd,
    InVoorbereiding,
    Ingesteld,
    Verlengd,
    Beeindigd,
}

/// <summary>One step in the life of a fund, for its timeline.</summary>
/// <param name="Volgnummer">Place in the timeline, from 1.</param>
/// <param name="Soort">What happened.</param>
/// <param name="Op">Day on which it happened.</param>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Tekst">The explanation given, or null.</param>
public sealed record Fondsgebeurtenis(int Volgnummer, Fondsgebeurtenissoort Soort, DateOnly Op, string Organisatie, string? Tekst);
