using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Herkomst;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Edities;

/// <summary>A figure of an edition as the link to where it comes from. Not a component: an edition has hundreds.</summary>
internal static class Editiecel
{
    /// <summary>What stands in the cell.</summary>
    /// <param name="herkomst">Where the figures of the edition come from.</param>
    /// <param name="vraag">The area and the figure.</param>
    /// <param name="waarde">As published; null where it has no value or is hidden.</param>
    /// <param name="zonder">Said when there is no value.</param>
    public static RenderFragment Van(Editieherkomst herkomst, (Gebied Gebied, Cijfer Cijfer) vraag, decimal? waarde, string zonder = "–") =>
        waarde is null ? cel => cel.AddContent(0, zonder) : Cijferlink.Naar(herkomst.Adres(vraag.Gebied, vraag.Cijfer), Tekst(vraag.Cijfer, waarde));

    private static string Tekst(Cijfer cijfer, decimal? waarde) =>
        cijfer == Cijfer.Balans ? Weergave.Verschil(waarde) : Cijferwoorden.Waarde(cijfer, waarde, kort: true);
}
