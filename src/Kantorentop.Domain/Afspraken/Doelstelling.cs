using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Afspraken;

/// <summary>One target of a region, whether art. 3.1b asks for it or the region added it: what is measured, from where to where.</summary>
/// <param name="Sleutel">Its key within the agreement.</param>
/// <param name="Naam">What it is about.</param>
/// <param name="Eenheid">What it counts, as 'm² v.v.o.' or '%'.</param>
/// <param name="Cijfer">The figure that measures it; null when the portal does not.</param>
/// <param name="Richting">What reaching it means.</param>
public sealed record Doelstelling(string Sleutel, string Naam, string Eenheid, Cijfer? Cijfer, Doelrichting Richting)
{
    /// <summary>The figures by which a region's own target can be measured: those of which is known how far missing data could change them.</summary>
    public static IReadOnlyList<Cijfer> Meetbaar { get; } =
    [
        Herkomst.Cijfer.Leegstandspercentage, Herkomst.Cijfer.Leegstand, Herkomst.Cijfer.StructureelPercentage,
        Herkomst.Cijfer.StructureleLeegstand, Herkomst.Cijfer.Voorraad, Herkomst.Cijfer.Publiekrechtelijk, Herkomst.Cijfer.Totaal,
        Herkomst.Cijfer.PlannenInKrimpgebied, Herkomst.Cijfer.NieuwbouwSinds2012, Herkomst.Cijfer.Balans,
    ];

    /// <summary>One of the four of art. 3.1b, or null for a target of the region's own.</summary>
    public Doelindicator? Indicator { get; init; }

    public decimal? Nulwaarde { get; init; }

    public DateOnly? Nuldatum { get; init; }

    public string? Bron { get; init; }

    public decimal? Doel { get; init; }

    public DateOnly? Doeldatum { get; init; }

    public string? Meetwijze { get; init; }

    /// <summary>True for 'maximaal toe te voegen nieuwbouw': a ceiling that holds from the first day, not a line to follow.</summary>
    public bool IsPlafond => Indicator == Doelindicator.MaximumNieuwbouw;

    /// <summary>One of the four. Each is a most [conv]: less office area, new build, designations or plan capacity is reached too.</summary>
    public static Doelstelling Van(Regiodoel doel) => new(doel.Indicator.ToString(), doel.Indicator.Naam(), "m² v.v.o.", doel.Indicator.Cijfer(), Doelrichting.TenHoogste)
    {
        Indicator = doel.Indicator,
        Nulwaarde = doel.Nulwaarde?.M2,
        Nuldatum = doel.Nuldatum,
        Bron = doel.Bron,
        Doel = doel.Doel?.M2,
        Doeldatum = doel.Doeldatum,
        Meetwijze = doel.Meetwijze,
    };

    /// <summary>A target of the region's own.</summary>
    public static Doelstelling Van(Eigendoel doel) => new(
        doel.Sleutel, doel.Naam ?? "Doel zonder naam", Eenheidnaam(doel), doel.Cijfer, doel.Richting ?? Doelrichting.TenHoogste)
    {
        Nulwaarde = doel.Nulwaarde,
        Nuldatum = doel.Nuldatum,
        Bron = doel.Bron,
        Doel = doel.Doel,
        Doeldatum = doel.Doeldatum,
        Meetwijze = doel.Meetwijze,
    };

    private static string Eenheidnaam(Eigendoel doel) => doel.Cijfer is null
        ? doel.Eenheid ?? "eenheid onbekend"
        : Cijferregister.Van(doel.Cijfer.Value).Eenheid == Cijfereenheid.Procent ? "%" : "m² v.v.o.";
}
