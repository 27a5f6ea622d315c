using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>The duties of a bearer, for itself and the secretariaat.</summary>
internal static class VerplichtingenEndpoint
{
    private static readonly Apioperatie Verplichtingen = new(
        "geefVerplichtingen", "Verplichtingen", "De verplichtingen van een partij vandaag",
        Apiparameters.Partij, Apiparameters.Pagina, Apiparameters.PaginaGrootte)
    {
        Uitleg = "Een marktpartij, gemeente, provincie of koepel en het Rijk zien hun eigen verplichtingen, het secretariaat die van elke partij.",
    };

    public static void MapVerplichtingen(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.Verplichtingen).MapLees(Adressen.ApiVerplichtingen, LijstAsync, Verplichtingen).Produces<Apipagina<Verplichtingbericht>>();

    private static async Task<IResult> LijstAsync(HttpContext context, VerstrekVerplichtingen verplichtingen)
    {
        var vraag = new Apivraag(context);
        var (partij, pagina) = (vraag.Tekst(Apiparameters.Partij), vraag.Pagina());
        if (!vraag.IsGelukt) return vraag.Weiger();
        return Apipagina.Van(context, await verplichtingen.ExecuteAsync(vraag.Wie, partij, vraag.Afgebroken), pagina);
    }
}
