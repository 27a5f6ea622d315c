namespace Kantorentop.Domain.Afspraken;

/// <summary>The steps in the life of a version.</summary>
public enum Gebeurtenissoort
{
    Begonnen,
    Ingediend,
    Gecontroleerd,
    ConsultatieGeopend,
    ConsultatieGesloten,
    MededingingGetoetst,
    Ondertekend,
    Vertrokken,
    Teruggestuurd,
    VanKracht,
    Opgezegd,
    Vervangen,
}

/// <summary>One step in the life of a version, for its timeline.</summary>
/// <param name="Volgnummer">Place in the timeline, from 1.</param>
/// <param name="Soort">What happened.</param>
/// <param name="Op">Day on which it happened.</param>
/// <param name="Naam">Who did it; null when it followed from another step.</param>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Tekst">The reason or explanation given, or null.</param>
public sealed record Gebeurtenis(int Volgnummer, Gebeurtenissoort Soort, DateOnly Op, string? Naam, string? Organisatie, string? Tekst);
