using Kantorentop.Domain.Kaders;

namespace Kantorentop.Domain.Fondsen;

/// <summary>What must hold before a fund is set up (art. 5.3, 5.4 and 5.5).</summary>
public static class Instelregels
{
    /// <summary>Everything that stands in the way, a sentence each; empty when it may be set up.</summary>
    public static IReadOnlyList<Melding> Toets(Fonds fonds, Instelbesluit instelling, Kadervoorwaardestaat kaders, DateOnly vandaag) =>
    [
        .. Kaders(kaders),
        .. Voorwaarden(fonds),
        .. Looptijd(instelling, vandaag),
    ];

    /// <summary>The sentence for a condition of art. 5.3.</summary>
    public static string Naam(Fondsvoorwaarde voorwaarde) => voorwaarde switch
    {
        Fondsvoorwaarde.Rijksbesluit => "de uitwerking loopt gelijk op met het besluit van het Rijk over een verplichte afdracht",
        Fondsvoorwaarde.Emu => "het fonds heeft geen invloed op het EMU-saldo en de EMU-schuld",
        Fondsvoorwaarde.Mededinging => "het fonds past binnen de Europese en Nederlandse mededingingsregels",
        _ => "er is voldoende draagvlak bij de eigenaren om een heffing te betalen",
    };

    private static IEnumerable<Melding> Kaders(Kadervoorwaardestaat kaders)
    {
        if (kaders == Kadervoorwaardestaat.Ontbreekt)
            yield return new("kaders-ontbreken", "U kunt het fonds nog niet instellen: voor deze regio zijn geen ruimtelijke kaders afgesproken of in voorbereiding. Begin eerst met de regionale afspraak (artikel 5, lid 5).");
    }

    private static IEnumerable<Melding> Voorwaarden(Fonds fonds)
    {
        foreach (var voorwaarde in Enum.GetValues<Fondsvoorwaarde>().Where(voorwaarde => fonds.Bewijs(voorwaarde) is null))
            yield return new("voorwaarde-zonder-bewijs", $"Leg eerst het bewijs vast voor de voorwaarde: {Naam(voorwaarde)} (artikel 5, lid 3).");
        if (fonds.Draagvlak is null)
            yield return new("draagvlak-ontbreekt", "Leg eerst vast hoe het draagvlak bij de eigenaren is gemeten en wat eruit kwam (artikel 5, lid 3).");
    }

    private static IEnumerable<Melding> Looptijd(Instelbesluit instelling, DateOnly vandaag)
    {
        if (instelling.Vanaf > vandaag)
            yield return new("instelling-toekomst", "Vul de dag in waarop het fonds is ingesteld: vandaag of eerder.", nameof(Instelbesluit.Vanaf));
        if (instelling.LaatsteDag is not { } laatste)
            yield return new("einddatum-ontbreekt", "Vul de laatste dag van het fonds in. Een fonds is tijdelijk (artikel 5, lid 4).", nameof(Instelbesluit.LaatsteDag));
        else if (laatste <= instelling.Vanaf)
            yield return new("einddatum-voor-begin", "Vul een laatste dag in die na de dag van instelling ligt.", nameof(Instelbesluit.LaatsteDag));
        else if (string.IsNullOrWhiteSpace(instelling.Toelichting) && Looptijdregels.Afwijking(instelling.Vanaf, laatste.AddDays(1)) is { } afwijking)
            yield return afwijking;
    }
}
