using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Kantorentop.TestSupport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Kantorentop.Web.Tests.Ondersteuning;

/// <summary>The portal in this process, on an empty database of its own; pages are asked over HTTP.</summary>
public sealed class Webportaal : WebApplicationFactory<App>, IAsyncLifetime
{
    private Testdatabase? database;

    public async Task InitializeAsync() => database = await Testdatabase.CreateEmptyAsync(Databasesoort.Sqlite);

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        if (database is not null) await database.DisposeAsync();
    }

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Bezoeker() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>The page as a browser would have it, whatever its status.</summary>
    public async Task<IHtmlDocument> PaginaAsync(string adres)
    {
        using var bezoeker = Bezoeker();
        using var antwoord = await bezoeker.GetAsync(new Uri(adres, UriKind.Relative));
        return new HtmlParser().ParseDocument(await antwoord.Content.ReadAsStringAsync());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Kantorentop", database!.Verbinding);
        builder.UseSetting("Logboek:Map", Path.Combine(AppContext.BaseDirectory, "TestResults", "logs"));
    }
}
