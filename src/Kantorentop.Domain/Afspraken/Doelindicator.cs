using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What art. 3.1b wants a concrete target for on the level of the region; each in m² v.v.o.</summary>
public enum Doelindicator
{
    /// <summary>Office area: the stock that is left on the target date.</summary>
    Kantooroppervlak,

    /// <summary>New build that is realised at the most until the target date.</summary>
    MaximumNieuwbouw,

    /// <summary>Area with an office designation that is left on the target date.</summary>
    Kantoorbestemmingen,

    /// <summary>Plan capacity that is left on the target date (art. 2.2).</summary>
    Plancapaciteit,
}

/// <summary>How the indicators are called.</summary>
public static class Doelindicatoren
{
    /// <summary>All four, in the order of art. 3.1b.</summary>
    public static IReadOnlyList<Doelindicator> Alle { get; } = Enum.GetValues<Doelindicator>();

    /// <summary>Name at the start of a line.</summary>
    public static string Naam(this Doelindicator indicator) => indicator switch
    {
        Doelindicator.Kantooroppervlak => "Kantooroppervlak",
        Doelindicator.MaximumNieuwbouw => "Nieuwbouw, ten hoogste",
        Doelindicator.Kantoorbestemmingen => "Kantoorbestemmingen",
        _ => "Plancapaciteit",
    };

    /// <summary>The figure that measures it; null for what the portal does not know: the area that is designated for offices.</summary>
    public static Cijfer? Cijfer(this Doelindicator indicator) => indicator switch
    {
        Doelindicator.Kantooroppervlak => Herkomst.Cijfer.Voorraad,
        Doelindicator.MaximumNieuwbouw => Herkomst.Cijfer.NieuwbouwSinds2012,
        Doelindicator.Plancapaciteit => Herkomst.Cijfer.Publiekrechtelijk,
        _ => null,
    };
}
