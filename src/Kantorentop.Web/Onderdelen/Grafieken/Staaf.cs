using Kantorentop.Domain.Herkomst;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>One bar.</summary>
/// <param name="Naam">Name of the area.</param>
/// <param name="Waarde">Length; null is unknown and has no bar.</param>
/// <param name="Adres">Where the area is shown; null for no link.</param>
/// <param name="Deel">The part of it that is drawn darker, as the structural vacancy; null for none.</param>
/// <param name="Toelichting">Small text under the name; null for none.</param>
public sealed record Staaf(string Naam, decimal? Waarde, string? Adres = null, decimal? Deel = null, string? Toelichting = null)
{
    /// <summary>More under the name than text; null for none.</summary>
    public RenderFragment? Onder { get; init; }

    /// <summary>The provenance of the value; null where it has none.</summary>
    public Cijfervraag? Herkomst { get; init; }

    /// <summary>The provenance of the darker part.</summary>
    public Cijfervraag? Deelherkomst { get; init; }
}
