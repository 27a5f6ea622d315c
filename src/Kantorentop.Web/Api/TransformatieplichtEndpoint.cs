using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>The buildings of art. 7.4, for who may see rows.</summary>
internal static class TransformatieplichtEndpoint
{
    private static readonly Apioperatie Transformatieplicht = new(
        "geefTransformatieplicht", "Cijfers", "Gebouwen waarvoor een transformatieplan hoort te komen",
        Apiparameters.Gebied, Apiparameters.Peildatum with { Uitleg = "De dag waarover de lijst gaat, jjjj-mm-dd." }, Apiparameters.BekendOp)
    {
        Uitleg = "De lijst van artikel 7.4. U ziet de gebouwen in uw eigen gemeente of provincie, of uw eigen gebouwen; het secretariaat ziet alles. Elke opvraging wordt genoteerd.",
        Voorbeeld = new Transformatieplichtbericht(
            new DateOnly(2015, 1, 1), "land", [new Transformatieplichtgebouw("UTR-KAN-001", 8200m, new DateOnly(2010, 5, 1), new DateOnly(2013, 5, 1))]),
    };

    public static void MapTransformatieplicht(this IEndpointRouteBuilder app) =>
        app.MapApigroep(Beleid.Rijen).MapLees(Adressen.ApiTransformatieplicht, LijstAsync, Transformatieplicht).Produces<Transformatieplichtbericht>();

    private static async Task<IResult> LijstAsync(HttpContext context, VerstrekTransformatieplicht lijst)
    {
        var vraag = new Apivraag(context);
        var (gebied, peil) = (vraag.Lees(Apiparameters.Gebied), vraag.Peilpunt(Apiparameters.Peildatum));
        return vraag.IsGelukt ? Apiantwoord.Van(await lijst.ExecuteAsync(vraag.Wie, gebied!.Value, peil, vraag.Afgebroken)) : vraag.Weiger();
    }
}
