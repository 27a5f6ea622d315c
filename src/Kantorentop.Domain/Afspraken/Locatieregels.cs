using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What a location's targets must agree with: its own perspective, and the stock that stands there.</summary>
public static class Locatieregels
{
    /// <summary>
    /// Art. 1: a Beperkingsgebied shrinks and a Transformatiegebied goes to other functions, so neither builds more
    /// offices than it withdraws [conv]. Silent while a number is missing.
    /// </summary>
    public static Melding? PerspectiefPastBijDoel(Locatie locatie, Locatiedoel doel)
    {
        if (doel.Toekomstperspectief is not (Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie)) return null;
        if (doel is not { Nieuwbouw: { } nieuwbouw, Onttrekken: { } onttrekken } || nieuwbouw <= onttrekken) return null;
        return new(
            "perspectief-past-niet",
            $"{locatie.Naam} is {doel.Toekomstperspectief.Value.Gebiedsnaam()}, maar bouwt {Zinsdeel.M2(nieuwbouw.M2 - onttrekken.M2)} meer dan het onttrekt.",
            locatie.Code);
    }

    /// <summary>Art. 3.1a and c: a location withdraws no more office area than stands there. Silent while either is unknown.</summary>
    public static Melding? OnttrekkenPastInVoorraad(Locatie locatie, Locatiedoel doel, decimal? voorraad) =>
        doel.Onttrekken is { } onttrekken && onttrekken.M2 > voorraad
            ? new(
                "onttrekt-meer-dan-er-is",
                $"{locatie.Naam} onttrekt {Zinsdeel.M2(onttrekken.M2)}, maar er staat {Zinsdeel.M2(voorraad.Value)} aan kantoren.",
                locatie.Code)
            : null;

    /// <summary>
    /// Art. 1 and 8.5: where the stock shrinks or goes to other functions, no more plan capacity is left than the new build
    /// that is agreed there [conv]. Silent while a number is missing.
    /// </summary>
    public static Melding? CapaciteitPastBijPerspectief(Locatie locatie, Locatiedoel doel)
    {
        if (doel.Toekomstperspectief is not (Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie)) return null;
        if (doel is not { Plancapaciteit: { } over, Nieuwbouw: { } nieuwbouw } || over <= nieuwbouw) return null;
        return new(
            "capaciteit-past-niet",
            $"{locatie.Naam} is {doel.Toekomstperspectief.Value.Gebiedsnaam()}, maar houdt {Zinsdeel.M2(over.M2 - nieuwbouw.M2)} plancapaciteit over waar geen nieuwbouw voor is afgesproken.",
            locatie.Code);
    }

    /// <summary>
    /// Art. 1: only a Groeigebied expands, so elsewhere no more plan capacity is left than there is now [conv]. Silent while
    /// either is unknown.
    /// </summary>
    public static Melding? CapaciteitPastInPlannen(Locatie locatie, Locatiedoel doel, decimal? capaciteit) =>
        doel is { Toekomstperspectief: { } perspectief and not Toekomstperspectief.Groei, Plancapaciteit: { } over } && over.M2 > capaciteit
            ? new(
                "meer-capaciteit-dan-er-is",
                $"{locatie.Naam} is {perspectief.Gebiedsnaam()}, maar houdt {Zinsdeel.M2(over.M2)} plancapaciteit over. Nu is er {Zinsdeel.M2(capaciteit.Value)}.",
                locatie.Code)
            : null;

    /// <summary>All rules for all locations.</summary>
    public static IReadOnlyList<Melding> Toets(Afspraakinhoud inhoud, Toetsgrond grond) =>
        [.. grond.Locaties.SelectMany(locatie => Toets(locatie, inhoud.Locatiedoel(locatie.Code), grond)).OfType<Melding>()];

    private static IEnumerable<Melding?> Toets(Locatie locatie, Locatiedoel doel, Toetsgrond grond) =>
    [
        PerspectiefPastBijDoel(locatie, doel),
        OnttrekkenPastInVoorraad(locatie, doel, grond.Voorraad(locatie.Code)),
        CapaciteitPastBijPerspectief(locatie, doel),
        CapaciteitPastInPlannen(locatie, doel, grond.Plancapaciteit(locatie.Code)),
    ];
}
