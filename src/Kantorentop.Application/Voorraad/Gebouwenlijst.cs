using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorraad;

/// <summary>The buildings of an area that one person may see.</summary>
/// <param name="Regels">Those of this page, the most vacant first.</param>
/// <param name="Aantal">All that may be seen.</param>
/// <param name="Blad">Page, from 1.</param>
/// <param name="Bladen">Number of pages, at least 1.</param>
public sealed record Gebouwenlijst(IReadOnlyList<Gebouwregel> Regels, int Aantal, int Blad, int Bladen);

/// <summary>A building in a table.</summary>
/// <param name="Stand">The building as it stands on the day.</param>
/// <param name="Eigenaar">Its owner on the day, or null when unknown.</param>
/// <param name="Transformatieplicht">Its line on the list of art. 7.4, or null.</param>
public sealed record Gebouwregel(Gebouwstand Stand, Partij? Eigenaar, Transformatieplichtgebouw? Transformatieplicht)
{
    /// <summary>Its vacancy in percent of its own part of the stock; null without stock.</summary>
    public decimal? Leegstandspercentage => Deel(Stand.Leegstand);

    /// <summary>Its structural vacancy in percent of its own part of the stock; null without stock.</summary>
    public decimal? StructureelPercentage => Deel(Stand.StructureleLeegstand);

    private decimal? Deel(decimal m2) => Stand.Voorraad == 0 ? null : 100m * m2 / Stand.Voorraad;
}
