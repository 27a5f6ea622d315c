using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>The figures that others published by their own methods, with source, method, unit and edition.</summary>
internal static class BroncijfersEndpoint
{
    private static readonly Apioperatie Lijst = new(
        "geefBroncijfers", "Broncijfers", "Cijfers van andere bronnen en methoden, de laatste peildatum eerst",
        Apiparameters.Alleen, Apiparameters.BekendOp, Apiparameters.Pagina, Apiparameters.PaginaGrootte)
    {
        Uitleg = "Elk cijfer zoals de bron het publiceerde, met haar methode, eenheid en editie. Zet cijfers van verschillende methoden niet in een reeks en reken eenheden niet om.",
        Openbaar = true,
    };

    public static void MapBroncijfers(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.ApiOpenbaar).MapLees(Adressen.ApiBroncijfers, LijstAsync, Lijst).Produces<Apipagina<Broncijferbericht>>();

    private static async Task<IResult> LijstAsync(HttpContext context, VerstrekBroncijfers broncijfers)
    {
        var vraag = new Apivraag(context);
        Gebied? gebied = vraag.Lees(Apiparameters.Alleen);
        var (bekendOp, pagina) = (vraag.Lees(Apiparameters.BekendOp), vraag.Pagina());
        if (!vraag.IsGelukt) return vraag.Weiger();
        return Apipagina.Van(context, await broncijfers.ExecuteAsync(vraag.Wie, gebied, bekendOp, vraag.Afgebroken), pagina);
    }
}
