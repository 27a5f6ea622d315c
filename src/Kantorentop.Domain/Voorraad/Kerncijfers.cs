using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// Stock and vacancy of an area on a day (art. 1); areas in m² v.v.o., percentages unrounded. What is hidden from its reader is null, and
/// only that; a snapshot hides nothing.
/// </summary>
/// <param name="Gebied">Area.</param>
/// <param name="Peildatum">Day.</param>
/// <param name="VoorraadOpgeleverd">The delivered part of the stock.</param>
/// <param name="VoorraadInAanbouw">The part under construction.</param>
/// <param name="VoorraadOnbekend">The part of the delivered stock of which no stand is known [conv]: shown beside every vacancy percentage when above 0.</param>
/// <param name="Leegstand">Vacant stock.</param>
/// <param name="StructureleLeegstand">Vacant for more than three years without interruption.</param>
/// <param name="AantalGebouwen">Buildings in stock with at least one unit of 500 m² or more.</param>
/// <param name="AantalVolledigLeeg">Those in which every such unit is vacant.</param>
/// <param name="AantalGedeeltelijkLeeg">Those in which some are vacant, but not all.</param>
public sealed record Kerncijfers(
    Gebied Gebied,
    DateOnly Peildatum,
    decimal VoorraadOpgeleverd,
    decimal VoorraadInAanbouw,
    decimal VoorraadOnbekend,
    decimal? Leegstand,
    decimal? StructureleLeegstand,
    int AantalGebouwen,
    int? AantalVolledigLeeg,
    int? AantalGedeeltelijkLeeg)
{
    /// <summary>The Kantorenvoorraad: under construction counts (art. 1).</summary>
    public decimal Voorraad => VoorraadOpgeleverd + VoorraadInAanbouw;

    /// <summary>The first group of figures that is hidden from the reader; null when none is.</summary>
    public Cijfergroep? BepaalVerborgen() =>
        Leegstand is null ? Cijfergroep.Leegstand : StructureleLeegstand is null ? Cijfergroep.StructureleLeegstand : null;

    /// <summary>Leegstand as a percentage of the stock (art. 1); null without stock, never 0.</summary>
    public decimal? Leegstandspercentage => Percentage(Leegstand, Voorraad);

    /// <summary>Structurele leegstand as a percentage of the stock; null without stock.</summary>
    public decimal? StructureelPercentage => Percentage(StructureleLeegstand, Voorraad);

    /// <summary>Leegstand as a percentage of the delivered stock: not the covenant's figure, and to be labelled so. Null without delivered stock.</summary>
    public decimal? BerekenLeegstandspercentageOpgeleverd() => Percentage(Leegstand, VoorraadOpgeleverd);

    /// <summary>The structural part of the vacancy, in percent; null without vacancy.</summary>
    public decimal? BerekenStructureelAandeel() => Percentage(StructureleLeegstand, Leegstand);

    /// <summary>The same without what a reader may not see: the group and those after it.</summary>
    public Kerncijfers Zonder(Cijfergroep? vanaf)
    {
        if (vanaf is not { } groep) return this;
        var rest = groep <= Cijfergroep.StructureleLeegstand ? this with { StructureleLeegstand = null } : this;
        return groep <= Cijfergroep.Leegstand ? rest with { Leegstand = null, AantalVolledigLeeg = null, AantalGedeeltelijkLeeg = null } : rest;
    }

    internal static decimal? Percentage(decimal? deel, decimal? geheel) => geheel is null or 0 ? null : 100m * deel / geheel;
}
