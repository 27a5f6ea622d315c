using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;

namespace Kantorentop.Web.Tests.Ondersteuning;

/// <summary>What came back for one request.</summary>
public sealed record Antwoord(HttpStatusCode Status, HttpResponseMessage Bericht, IHtmlDocument Pagina)
{
    /// <summary>Path and query that it redirects to; null when it does not.</summary>
    public string? Doel => Bericht.Headers.Location is not { } adres ? null : adres.IsAbsoluteUri ? adres.PathAndQuery : adres.OriginalString;

    /// <summary>Text of the page.</summary>
    public string Tekst => Pagina.Body!.TextContent;

    /// <summary>The messages above a refused form.</summary>
    public string Fouten => string.Join(' ', Pagina.QuerySelectorAll("[role=alert] li").Select(regel => regel.TextContent.Trim()));
}

/// <summary>Someone with a browser without scripts: opens pages and posts their forms, cookies and hidden fields included.</summary>
public sealed class Klant(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public Task<Antwoord> OpenAsync(string adres) => ZendAsync(new HttpRequestMessage(HttpMethod.Get, adres));

    public async Task<Antwoord> ZendAsync(HttpRequestMessage verzoek)
    {
        using (verzoek)
        {
            var bericht = await client.SendAsync(verzoek);
            return new Antwoord(bericht.StatusCode, bericht, Parser.ParseDocument(await bericht.Content.ReadAsStringAsync()));
        }
    }

    /// <summary>Opens a page, fills in one of its forms and posts it.</summary>
    /// <param name="adres">The page.</param>
    /// <param name="formulier">Name of the form.</param>
    /// <param name="velden">What is typed, by the name of the field; the button's value too.</param>
    public async Task<Antwoord> VerstuurAsync(string adres, string formulier, params (string Naam, string Waarde)[] velden)
    {
        var pagina = (await OpenAsync(adres)).Pagina;
        var form = pagina.QuerySelector($"form:has(input[name=_handler][value='{formulier}'])") as IHtmlFormElement;
        form.Should().NotBeNull("{0} has the form '{1}'", adres, formulier);
        return await VerstuurAsync(form!.GetAttribute("action") ?? adres, [.. Verborgen(form), .. velden]);
    }

    /// <summary>The same with a file in the field 'Bestand'.</summary>
    public async Task<Antwoord> VerstuurMetAsync(string adres, string formulier, (string Naam, string Inhoud) bestand, params (string Naam, string Waarde)[] velden)
    {
        var form = (await OpenAsync(adres)).Pagina.QuerySelector($"form:has(input[name=_handler][value='{formulier}'])") as IHtmlFormElement;
        form.Should().NotBeNull("{0} has the form '{1}'", adres, formulier);
        var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in Verborgen(form!).Concat(velden)) inhoud.Add(new StringContent(waarde), naam);
        inhoud.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(bestand.Inhoud)), "Bestand", bestand.Naam);
        return await ZendAsync(new(HttpMethod.Post, adres) { Content = inhoud });
    }

    /// <summary>Posts fields without looking at a page first.</summary>
    public Task<Antwoord> VerstuurAsync(string adres, IEnumerable<(string Naam, string Waarde)> velden) => ZendAsync(new(HttpMethod.Post, adres)
    {
        Content = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))),
    });

    /// <summary>Tries to sign in; gives the answer to the form.</summary>
    public Task<Antwoord> ProbeerAsync(string email, string wachtwoord = Voorbeeldaccounts.Wachtwoord, string? adres = null) =>
        VerstuurAsync(adres ?? Adressen.Aanmelden, "aanmelden", ("Invoer.Email", email), ("Invoer.Wachtwoord", wachtwoord));

    /// <summary>Signs in with a password alone.</summary>
    public async Task MeldAanAsync(string email, string wachtwoord = Voorbeeldaccounts.Wachtwoord)
    {
        var antwoord = await ProbeerAsync(email, wachtwoord);
        antwoord.Status.Should().Be(HttpStatusCode.Redirect, "{0} signs in: {1}", email, antwoord.Fouten);
    }

    /// <summary>True when the pages show who is signed in.</summary>
    public async Task<bool> IsAangemeldAsync() => (await OpenAsync(Adressen.Hulp)).Pagina.QuerySelector($"form[action='{Adressen.Afmelden}']") is not null;

    private static IEnumerable<(string, string)> Verborgen(IHtmlFormElement form) =>
        form.QuerySelectorAll("input[type=hidden]").Select(veld => (veld.GetAttribute("name")!, veld.GetAttribute("value") ?? ""));
}
