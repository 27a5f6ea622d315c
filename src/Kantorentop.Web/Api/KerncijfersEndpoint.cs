using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>Stock and vacancy: of an area on a day, and over time.</summary>
internal static class KerncijfersEndpoint
{
    private const string Groep = "Cijfers";

    private static readonly Kerncijferbericht Voorbeeld = new(
        "gemeente:GM0344", new DateOnly(2015, 1, 1), 2150300.04m, 2110903.24m, 39396.8m, 6615.56m, 308723.26m, 14.357218m, 161527.05m, 7.511838m, 638, 30, 129);

    private static readonly Apioperatie Kerncijfers = new(
        "geefKerncijfers", Groep, "Voorraad en leegstand van een gebied op een dag", Apiparameters.Gebied, Apiparameters.Peildatum, Apiparameters.BekendOp)
    {
        Uitleg = "De cijfers van artikel 1 van het convenant. Zonder sleutel ziet u de cijfers van 1 januari, waarin geen eigenaar te herkennen is.",
        Voorbeeld = Voorbeeld,
        Openbaar = true,
    };

    private static readonly Apioperatie Reeks = new(
        "geefKerncijferreeks", Groep, "Voorraad en leegstand van een gebied door de tijd",
        Apiparameters.Gebied, Apiparameters.Van, Apiparameters.Tot, Apiparameters.Stap, Apiparameters.BekendOp)
    {
        Uitleg = "Een dag waarvan u de cijfers niet mag zien, staat in de reeks met een reden en zonder cijfers.",
        Openbaar = true,
    };

    public static void MapKerncijfers(this IEndpointRouteBuilder app)
    {
        var groep = app.MapApigroep(Beleid.ApiOpenbaar);
        groep.MapLees(Adressen.ApiKerncijfers, KerncijfersAsync, Kerncijfers).Produces<Kerncijferbericht>();
        groep.MapLees(Adressen.ApiKerncijferreeks, ReeksAsync, Reeks).Produces<Reeksbericht>();
    }

    private static async Task<IResult> KerncijfersAsync(HttpContext context, VerstrekKerncijfers cijfers)
    {
        var vraag = new Apivraag(context);
        var (gebied, peil) = (vraag.Lees(Apiparameters.Gebied), vraag.Peilpunt(Apiparameters.Peildatum));
        return vraag.IsGelukt ? Apiantwoord.Van(await cijfers.ExecuteAsync(vraag.Wie, gebied!.Value, peil, vraag.Afgebroken)) : vraag.Weiger();
    }

    private static async Task<IResult> ReeksAsync(HttpContext context, VerstrekReeks reeks)
    {
        var vraag = new Apivraag(context);
        var (gebied, van, tot) = (vraag.Lees(Apiparameters.Gebied), vraag.Lees(Apiparameters.Van), vraag.Lees(Apiparameters.Tot));
        var (stap, bekendOp) = (vraag.Lees(Apiparameters.Stap), vraag.Lees(Apiparameters.BekendOp));
        if (!vraag.IsGelukt) return vraag.Weiger();
        return Apiantwoord.Van(await reeks.ExecuteAsync(
            vraag.Wie, new Reeksvraag(gebied!.Value, van!.Value, tot!.Value, stap!.Value, bekendOp), vraag.Afgebroken));
    }
}
