using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Schade;

/// <summary>What may be recorded as an intention to take capacity or a designation away (art. 3.4, 4.2).</summary>
public static class Voornemenregels
{
    private static readonly Melding Eraf = new(
        "eraf", "Vul in hoeveel m² eraf gaat: meer dan 0 en ten hoogste 1.000.000 m² v.v.o.", nameof(Capaciteitsbesluit.Eraf));

    private static readonly Melding ZonderPlan = new(
        "schrappen-zonder-plan", "Schrappen gaat over een plan. Kies het plan, of kies ‘kantoorbestemming onttrekken’.", nameof(Capaciteitsbesluit.Soort));

    /// <summary>Why it cannot be recorded, or null.</summary>
    public static Melding? Toets(Capaciteitsbesluit voornemen) => voornemen switch
    {
        { Eraf.M2: <= 0 or > Oppervlakte.Maximum } => Eraf,
        { Plan: null, Soort: Besluitsoort.Schrappen } => ZonderPlan,
        _ => null,
    };
}
