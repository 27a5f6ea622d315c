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

    /// <summary>Both rules for all locations.</summary>
    /// <param name="inhoud">The agreement.</param>
    /// <param name="locaties">The locations of the region.</param>
    /// <param name="voorraad">Present stock of a location in m², or null when unknown.</param>
    public static IReadOnlyList<Melding> Toets(Afspraakinhoud inhoud, IReadOnlyList<Locatie> locaties, Func<string, decimal?> voorraad) =>
    [
        .. locaties.SelectMany(locatie => new[]
        {
            PerspectiefPastBijDoel(locatie, inhoud.Locatiedoel(locatie.Code)),
            OnttrekkenPastInVoorraad(locatie, inhoud.Locatiedoel(locatie.Code), voorraad(locatie.Code)),
        }).OfType<Melding>(),
    ];
}
