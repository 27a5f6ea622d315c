using Kantorentop.Application.Edities;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>The published editions: figures that never change, within the limits of public figures.</summary>
internal static class EditiesEndpoint
{
    private const string Groep = "Edities";

    private static readonly Apioperatie Lijst = new(
        "geefEdities", Groep, "De gepubliceerde edities, de laatste eerst", Apiparameters.Pagina, Apiparameters.PaginaGrootte)
    {
        Openbaar = true,
    };

    private static readonly Apioperatie Cijfers = new("geefEditie", Groep, "De cijfers van een editie, met wat nu anders zou zijn", Apiparameters.Editie)
    {
        Uitleg = "Wat gepubliceerd is, verandert niet. Zonder sleutel ziet u de cijfers die openbaar waren toen de editie werd gepubliceerd.",
        Openbaar = true,
    };

    public static void MapEdities(this IEndpointRouteBuilder app)
    {
        var groep = app.MapApigroep(Beleid.ApiOpenbaar);
        groep.MapLees(Adressen.ApiEdities, LijstAsync, Lijst).Produces<Apipagina<Editiebericht>>();
        groep.MapLees(Adressen.ApiEditieSjabloon, EditieAsync, Cijfers).Produces<Editiecijferbericht>();
    }

    private static async Task<IResult> LijstAsync(HttpContext context, ToonEdities edities)
    {
        var vraag = new Apivraag(context);
        var pagina = vraag.Pagina();
        if (!vraag.IsGelukt) return vraag.Weiger();
        IReadOnlyList<Editiebericht> berichten = [.. (await edities.ExecuteAsync(vraag.Afgebroken)).Select(Editiebericht.Van)];
        return Apipagina.Van(context, Uitkomst<IReadOnlyList<Editiebericht>>.Met(berichten), pagina);
    }

    private static async Task<IResult> EditieAsync(string editie, HttpContext context, ToonEditie tonen)
    {
        var vraag = new Apivraag(context);
        if (!vraag.IsGelukt) return vraag.Weiger();
        return await tonen.ExecuteAsync(vraag.Wie, editie, vraag.Afgebroken) is { } beeld
            ? new Apiantwoord(Editiecijferbericht.Van(beeld))
            : Probleem.Van(StatusCodes.Status404NotFound);
    }
}
