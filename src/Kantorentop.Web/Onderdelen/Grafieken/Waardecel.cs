using Kantorentop.Domain.Herkomst;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Onderdelen.Grafieken;

/// <summary>A value in the table of a chart: the link to its provenance where it has one. Not a component: a chart of years has hundreds.</summary>
internal static class Waardecel
{
    /// <summary>What stands in the cell.</summary>
    /// <param name="waarde">The value; null where it is unknown.</param>
    /// <param name="herkomst">The figure that it is; null for a value that is no figure of ours.</param>
    /// <param name="eenheid">How it reads.</param>
    /// <param name="bekendOp">The instant up to which the page knows, as an address writes it; null for now.</param>
    public static RenderFragment Van(decimal? waarde, Cijfervraag? herkomst, Meeteenheid eenheid, string? bekendOp)
    {
        var tekst = eenheid.Tekst(waarde);
        return waarde is null || herkomst is null ? cel => cel.AddContent(0, tekst) : Cijferlink.Naar(herkomst, bekendOp, tekst);
    }
}
