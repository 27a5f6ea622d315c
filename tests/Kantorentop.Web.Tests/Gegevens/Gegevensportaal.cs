using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens;

/// <summary>The portal with the small published example in it, and the example accounts.</summary>
public class Gegevensportaal : WebApplicationFactory<App>, IAsyncLifetime
{
    private readonly TijdelijkeMap _inzendingen = new();
    private Testdatabase _database = null!;

    /// <summary>The engine of its database.</summary>
    public Databasesoort Soort { get; init; } = Databasesoort.Sqlite;

    public Testdatabase Database => _database;

    /// <summary>Folder of what is sent in.</summary>
    public string Inzendingen => _inzendingen.Pad;

    public async Task InitializeAsync()
    {
        _database = await Testdatabase.CreateAsync(Soort);
        var boek = new Registratieboek(_database.Contexts, new Domeinklok(new Klok(2015, 1, 15)));
        await new Referentielader(boek).LaadAsync();
        using var inzending = Inzending.VanPad(RepositoryRoot.Combine("tests", "voorbeeld"));
        await new Importeer(_database.Contexts, boek).LegVastAsync(new Importopdracht(Bevoegdheid.Opdrachtregel, Guid.NewGuid()), inzending);
        await using var db = _database.Contexts.CreateDbContext();
        await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await _database.DisposeAsync();
        _inzendingen.Dispose();
    }

    /// <summary>Someone who is signed in, with cookies of their own.</summary>
    public async Task<Inzender> MeldAanAsync(string email)
    {
        var inzender = new Inzender(CreateClient(new() { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") }));
        var antwoord = await inzender.VerstuurAsync(Adressen.Aanmelden, new MultipartFormDataContent
        {
            { new StringContent(email), "Invoer.Email" }, { new StringContent(Voorbeeldaccounts.Wachtwoord), "Invoer.Wachtwoord" },
        });
        antwoord.StatusCode.Should().Be(HttpStatusCode.Redirect);
        return inzender;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Kantorentop", _database.Verbinding);
        builder.UseSetting("Inzendingen:Map", _inzendingen.Pad);
        builder.UseSetting("Toegang:ApiPerMinuut", "100000");
        builder.UseSetting("Logboek:Map", Path.Combine(AppContext.BaseDirectory, "TestResults", "logs"));
    }
}

/// <summary>Someone with a browser without scripts who sends files in.</summary>
public sealed class Inzender(HttpClient client)
{
    public HttpClient Client => client;

    public async Task<IHtmlDocument> PaginaAsync(string adres) => await LeesAsync(await client.GetAsync(new Uri(adres, UriKind.Relative)));

    public static async Task<IHtmlDocument> LeesAsync(HttpResponseMessage antwoord) =>
        new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync());

    /// <summary>Posts the form of a page, its hidden fields included.</summary>
    public async Task<HttpResponseMessage> VerstuurAsync(string adres, MultipartFormDataContent inhoud)
    {
        var pagina = await PaginaAsync(adres);
        return await VerstuurAsync(adres, pagina, inhoud);
    }

    /// <summary>Posts the form of a page as it was opened before.</summary>
    public Task<HttpResponseMessage> VerstuurAsync(string adres, IHtmlDocument pagina, MultipartFormDataContent inhoud)
    {
        foreach (var veld in pagina.QuerySelectorAll("main form input[type=hidden]"))
            inhoud.Add(new StringContent(veld.GetAttribute("value") ?? ""), veld.GetAttribute("name")!);
        return client.PostAsync(new Uri(adres, UriKind.Relative), inhoud);
    }

    /// <summary>Presses the button of the page that says what a file would change.</summary>
    public Task<HttpResponseMessage> BevestigAsync(IHtmlDocument pagina) =>
        VerstuurAsync(pagina.QuerySelector("main form")!.GetAttribute("action")!, pagina, []);

    /// <summary>Sends a file in; gives the address of the page that says what it would change.</summary>
    public Task<string> ZendInAsync(string naam, string inhoud) => ZendInAsync((naam, inhoud));

    /// <summary>The same for more files at once.</summary>
    public async Task<string> ZendInAsync(params (string Naam, string Inhoud)[] bestanden)
    {
        var formulier = new MultipartFormDataContent();
        foreach (var (naam, inhoud) in bestanden) Voeg(formulier, naam, Encoding.UTF8.GetBytes(inhoud));
        var antwoord = await VerstuurAsync(Adressen.Importeren, formulier);
        antwoord.StatusCode.Should().Be(HttpStatusCode.Redirect, await antwoord.Content.ReadAsStringAsync());
        return antwoord.Headers.Location!.IsAbsoluteUri ? antwoord.Headers.Location.PathAndQuery : antwoord.Headers.Location.OriginalString;
    }

    public static MultipartFormDataContent Bestand(string naam, byte[] inhoud) => Voeg([], naam, inhoud);

    private static MultipartFormDataContent Voeg(MultipartFormDataContent formulier, string naam, byte[] inhoud)
    {
        var bytes = new ByteArrayContent(inhoud);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        formulier.Add(bytes, "Bestanden", naam);
        return formulier;
    }
}
