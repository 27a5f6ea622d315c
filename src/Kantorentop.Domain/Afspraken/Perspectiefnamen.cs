using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Afspraken;

/// <summary>The perspectives as the covenant names the areas.</summary>
public static class Perspectiefnamen
{
    /// <summary>'Groeigebied', 'Balansgebied', 'Beperkingsgebied' or 'Transformatiegebied'.</summary>
    public static string Gebiedsnaam(this Toekomstperspectief perspectief) => perspectief switch
    {
        Toekomstperspectief.Groei => "Groeigebied",
        Toekomstperspectief.Balans => "Balansgebied",
        Toekomstperspectief.Beperking => "Beperkingsgebied",
        _ => "Transformatiegebied",
    };
}
