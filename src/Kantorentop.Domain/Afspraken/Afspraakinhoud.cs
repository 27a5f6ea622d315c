namespace Kantorentop.Domain.Afspraken;

/// <summary>What an agreement says: the five components of art. 3.1.</summary>
public sealed record Afspraakinhoud
{
    /// <summary>Component a.</summary>
    public Visie Visie { get; init; } = Visie.Leeg;

    /// <summary>Component b; an indicator that is not in it has no value yet.</summary>
    public IReadOnlyList<Regiodoel> Regiodoelen { get; init; } = [];

    /// <summary>Component b too: what the region wants besides the four of art. 3.1b (art. 2.2); those that were emptied are in it as well.</summary>
    public IReadOnlyList<Eigendoel> Eigendoelen { get; init; } = [];

    /// <summary>Component c; a location that is not in it has no value yet.</summary>
    public IReadOnlyList<Locatiedoel> Locatiedoelen { get; init; } = [];

    /// <summary>Component d; a location that is not in it has no value yet.</summary>
    public IReadOnlyList<Gebiedsvisieplan> Gebiedsvisies { get; init; } = [];

    /// <summary>Component e.</summary>
    public Voordelen Voordelen { get; init; } = Voordelen.Leeg;

    /// <summary>The annexes; those that were emptied are in it as well.</summary>
    public IReadOnlyList<Bijlage> Bijlagen { get; init; } = [];

    /// <summary>All targets of component b as one list: the four, and those of the region's own that say something.</summary>
    public IReadOnlyList<Doelstelling> Doelstellingen =>
    [
        .. Doelindicatoren.Alle.Select(indicator => Doelstelling.Van(Regiodoel(indicator))),
        .. Eigendoelen.Where(doel => !doel.IsLeeg).OrderBy(doel => doel.Naam, StringComparer.Ordinal)
            .ThenBy(doel => doel.Sleutel, StringComparer.Ordinal).Select(Doelstelling.Van),
    ];

    /// <summary>The target for an indicator, without any value when there is none yet.</summary>
    public Regiodoel Regiodoel(Doelindicator indicator) =>
        Regiodoelen.FirstOrDefault(doel => doel.Indicator == indicator) ?? Afspraken.Regiodoel.Leeg(indicator);

    /// <summary>Perspective and targets of a location, without any value when there are none yet.</summary>
    public Locatiedoel Locatiedoel(string locatie) =>
        Locatiedoelen.FirstOrDefault(doel => doel.Locatie == locatie) ?? Afspraken.Locatiedoel.Leeg(locatie);

    /// <summary>Who draws up the Gebiedsvisie of a location, without any value when not agreed yet.</summary>
    public Gebiedsvisieplan Gebiedsvisie(string locatie) =>
        Gebiedsvisies.FirstOrDefault(plan => plan.Locatie == locatie) ?? Gebiedsvisieplan.Leeg(locatie);
}
