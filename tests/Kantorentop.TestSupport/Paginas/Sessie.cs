using System.Net;
using System.Text.RegularExpressions;
using Kantorentop.Application.Voorbeeld;

namespace Kantorentop.TestSupport.Paginas;

/// <summary>Someone who asks for pages over plain HTTP, as an example account or as a visitor.</summary>
public sealed partial class Sessie(HttpClient client) : IDisposable
{
    public HttpClient Client => client;

    /// <summary>Someone signed in with an example account; a visitor when there is none.</summary>
    /// <param name="client">Keeps cookies and does not follow redirects.</param>
    /// <param name="email">The account, or null.</param>
    public static async Task<Sessie> BeginAsync(HttpClient client, string? email)
    {
        var sessie = new Sessie(client);
        if (email is not null) await sessie.MeldAanAsync(email);
        return sessie;
    }

    public Task<HttpResponseMessage> VraagAsync(string adres) => client.GetAsync(new Uri(adres, UriKind.Relative));

    /// <summary>The address of a page on this filling of the example data.</summary>
    public async Task<string> ZoekAsync(Pagina pagina) =>
        pagina.Bron is { } bron ? pagina.VindLink(await client.GetStringAsync(new Uri(bron, UriKind.Relative))) : pagina.Voorbeeld;

    public void Dispose() => client.Dispose();

    // A visitor's log-in page has one form, so all hidden fields are its own.
    private async Task MeldAanAsync(string email)
    {
        var adres = new Uri("/aanmelden", UriKind.Relative);
        var verborgen = Verborgen().Matches(await client.GetStringAsync(adres))
            .Select(veld => KeyValuePair.Create(veld.Groups["naam"].Value, WebUtility.HtmlDecode(veld.Groups["waarde"].Value)));
        using var formulier = new FormUrlEncodedContent([.. verborgen, new("Invoer.Email", email), new("Invoer.Wachtwoord", Voorbeeldaccounts.Wachtwoord)]);
        using var antwoord = await client.PostAsync(adres, formulier);
        if (antwoord.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{email} could not sign in: {antwoord.StatusCode}.");
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<naam>[^\"]*)\" value=\"(?<waarde>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verborgen();
}
