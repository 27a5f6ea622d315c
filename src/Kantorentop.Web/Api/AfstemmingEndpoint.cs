using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>Plan capacity against demand of a region (art. 2.2).</summary>
internal static class AfstemmingEndpoint
{
    private static readonly Apioperatie Afstemming = new(
        "geefAfstemming", "Cijfers", "Plancapaciteit en vraag van een kantorenregio op een dag",
        Apiparameters.Regio, Apiparameters.Peildatum, Apiparameters.BekendOp)
    {
        Uitleg = "De afstemming van artikel 2.2 van het convenant. Zonder raming zijn de cijfers die een raming nodig hebben null.",
        Voorbeeld = new Afstemmingsbericht(
            "Utrecht", new DateOnly(2015, 1, 1), 250000m, 60000m, 90000m, 45000m, 400000m, 445000m, 85000m, 310000m, 225000m, 175000m, 220000m, 190000m, "overcapaciteit", 120000m, 55000m),
        Openbaar = true,
    };

    public static void MapAfstemming(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.ApiOpenbaar).MapLees(Adressen.ApiAfstemming, AfstemmingAsync, Afstemming).Produces<Afstemmingsbericht>();

    private static async Task<IResult> AfstemmingAsync(HttpContext context, VerstrekAfstemming afstemming)
    {
        var vraag = new Apivraag(context);
        var (regio, peil) = (vraag.Tekst(Apiparameters.Regio), vraag.Peilpunt(Apiparameters.Peildatum));
        return vraag.IsGelukt ? Apiantwoord.Van(await afstemming.ExecuteAsync(vraag.Wie, regio!, peil, vraag.Afgebroken)) : vraag.Weiger();
    }
}
