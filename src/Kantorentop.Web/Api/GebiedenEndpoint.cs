using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>The regions, municipalities and office locations, a page at a time.</summary>
internal static class GebiedenEndpoint
{
    private const string Groep = "Gebieden";

    public static void MapGebieden(this IEndpointRouteBuilder app)
    {
        var groep = app.MapApigroep(Beleid.ApiOpenbaar);
        groep.MapLees(Adressen.ApiKantorenregios, RegiosAsync, Operatie("geefKantorenregios", "De kantorenregio's met hun gemeenten"))
            .Produces<Apipagina<Kantorenregiobericht>>();
        groep.MapLees(Adressen.ApiGemeenten, GemeentenAsync, Operatie("geefGemeenten", "De gemeenten met hun provincie en kantorenregio"))
            .Produces<Apipagina<Gemeentebericht>>();
        groep.MapLees(Adressen.ApiLocaties, LocatiesAsync, Operatie("geefLocaties", "De kantorenlocaties met hun toekomstperspectief"))
            .Produces<Apipagina<Locatiebericht>>();
    }

    private static Apioperatie Operatie(string id, string titel) => new(
        id, Groep, titel, Apiparameters.Binnen, Apiparameters.Opdatum, Apiparameters.BekendOp, Apiparameters.Pagina, Apiparameters.PaginaGrootte)
    {
        Openbaar = true,
    };

    private static Task<IResult> RegiosAsync(HttpContext context, VerstrekGebieden gebieden) => LijstAsync(context, gebieden.KantorenregiosAsync);

    private static Task<IResult> GemeentenAsync(HttpContext context, VerstrekGebieden gebieden) => LijstAsync(context, gebieden.GemeentenAsync);

    private static Task<IResult> LocatiesAsync(HttpContext context, VerstrekGebieden gebieden) => LijstAsync(context, gebieden.LocatiesAsync);

    private static async Task<IResult> LijstAsync<T>(
        HttpContext context, Func<Bevoegdheid, Gebied, Peilpunt, CancellationToken, ValueTask<Uitkomst<IReadOnlyList<T>>>> verstrek)
    {
        var vraag = new Apivraag(context);
        var (gebied, peil, pagina) = (vraag.Lees(Apiparameters.Binnen), vraag.Peilpunt(Apiparameters.Opdatum), vraag.Pagina());
        if (!vraag.IsGelukt) return vraag.Weiger();
        return Apipagina.Van(context, await verstrek(vraag.Wie, gebied ?? Gebied.Land, peil, vraag.Afgebroken), pagina);
    }
}
