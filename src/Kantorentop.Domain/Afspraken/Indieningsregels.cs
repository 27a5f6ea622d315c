namespace Kantorentop.Domain.Afspraken;

/// <summary>What must hold before an agreement goes to the provinces to be checked (art. 3.1).</summary>
public static class Indieningsregels
{
    /// <summary>Everything that stands in the way, a sentence each; empty when it may be submitted.</summary>
    public static IReadOnlyList<Melding> Toets(Afspraak afspraak, Toetsing toetsing, string? toelichting, Regiopartijen partijen)
    {
        if (!afspraak.IsBewerkbaar) return [new("niet-in-te-dienen", "Deze versie is al ingediend. Open de afspraak om te zien hoe het ervoor staat.")];
        if (partijen.Alle.Count == 0)
            return [new("regio-zonder-gemeenten", "Er hoort geen gemeente bij deze regio. Registreer eerst welke gemeenten meedoen.")];
        if (!toetsing.IsVolledig) return toetsing.Ontbreekt;
        return toetsing.Afwijkingen.Count > 0 && string.IsNullOrWhiteSpace(toelichting)
            ? [new("toelichting-ontbreekt", "Leg uit waarom u indient terwijl niet alles optelt.", "Toelichting")]
            : [];
    }
}
