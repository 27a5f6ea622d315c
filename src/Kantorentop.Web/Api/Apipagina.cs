using System.ComponentModel;
using System.Globalization;
using Kantorentop.Domain;
using Microsoft.AspNetCore.WebUtilities;

namespace Kantorentop.Web.Api;

/// <summary>One page of a list. The Link header leads to the first, previous, next and last page (RFC 8288).</summary>
internal sealed record Apipagina<T>(
    [property: Description("Nummer van deze pagina, vanaf 1.")] int Pagina,
    [property: Description("Aantal rijen op een volle pagina.")] int PaginaGrootte,
    [property: Description("Aantal rijen op alle pagina's samen.")] int Totaal,
    [property: Description("De rijen van deze pagina.")] IReadOnlyList<T> Rijen);

/// <summary>Makes the page that was asked of a list.</summary>
internal static class Apipagina
{
    public static IResult Van<T>(HttpContext context, Uitkomst<IReadOnlyList<T>> uitkomst, (int Nummer, int Grootte) pagina)
    {
        if (uitkomst.Waarde is not { } rijen) return Probleem.Van(uitkomst.Meldingen);
        var laatste = Math.Max(1, (rijen.Count + pagina.Grootte - 1) / pagina.Grootte);
        context.Response.Headers.Link = string.Join(", ", Links(context.Request, pagina.Nummer, laatste));
        return new Apiantwoord(new Apipagina<T>(
            pagina.Nummer, pagina.Grootte, rijen.Count, [.. rijen.Skip((int)Math.Min(int.MaxValue, (pagina.Nummer - 1L) * pagina.Grootte)).Take(pagina.Grootte)]));
    }

    private static IEnumerable<string> Links(HttpRequest verzoek, int nummer, int laatste)
    {
        yield return Link(verzoek, 1, "first");
        if (nummer > 1) yield return Link(verzoek, Math.Min(nummer - 1, laatste), "prev");
        if (nummer < laatste) yield return Link(verzoek, nummer + 1, "next");
        yield return Link(verzoek, laatste, "last");
    }

    private static string Link(HttpRequest verzoek, int nummer, string verband)
    {
        var velden = verzoek.Query.Where(veld => veld.Key != Apiparameters.Pagina.Naam)
            .Append(new(Apiparameters.Pagina.Naam, nummer.ToString(CultureInfo.InvariantCulture)));
        return $"<{QueryHelpers.AddQueryString(verzoek.Path, velden)}>; rel=\"{verband}\"";
    }
}
