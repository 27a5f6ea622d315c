using System.IO.Compression;
using System.Reflection;
using AngleSharp.Html.Dom;
using FluentAssertions;
using Kantorentop.TestSupport.Paginas;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Kantorentop.Web.Tests.Paginas;

/// <summary>What a page may cost: questions to the database, and bytes on the way to a phone.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class BudgetTests(Bezoekers bezoekers) : IClassFixture<Bezoekers>
{
    /// <summary>Twelve to read, and two for the line in the audit trail where rows are opened.</summary>
    private const int MeesteVragen = 12 + 2;

    private const int MeesteBytes = 150_000;

    /// <summary>Every page that someone gets to see. A file to download is no page: an export reads every table.</summary>
    public static TheoryData<string> Paginas =>
    [
        .. typeof(App).Assembly.GetTypes().SelectMany(type => type.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template)
            .Where(sjabloon => Paginatabel.Standaard.Paginas.Any(pagina => pagina.Sjabloon == sjabloon && pagina.Kijkers.Any())),
    ];

    public static TheoryData<string> Dashboards =>
        [Adressen.Overzicht, Adressen.Regios, Adressen.RegioSjabloon, Adressen.ProvincieSjabloon, Adressen.GemeenteSjabloon, Adressen.LocatieSjabloon, Adressen.GebouwSjabloon];

    [Theory, MemberData(nameof(Paginas))]
    public async Task A_page_asks_the_database_a_bounded_number_of_questions(string sjabloon)
    {
        var (klant, adres) = await VindAsync(sjabloon);
        var teller = Opdrachtteller.Begin();
        await klant.OpenAsync(adres);

        // What is compiled once after a write, for every page and reader, counts for none of them.
        if (teller.Opdrachten.Count > MeesteVragen)
        {
            teller = Opdrachtteller.Begin();
            await klant.OpenAsync(adres);
        }

        teller.Opdrachten.Should().HaveCountLessThanOrEqualTo(MeesteVragen);
    }

    [Theory, MemberData(nameof(Dashboards))]
    public async Task The_first_view_of_a_dashboard_is_light(string sjabloon)
    {
        var (klant, adres) = await VindAsync(sjabloon);
        var pagina = (await klant.OpenAsync(adres)).Pagina;
        var bestanden = Stijlen(pagina).Concat(pagina.Scripts.Select(script => script.Source!)).ToList();

        var gewicht = await GewichtAsync(klant, adres, CompressionLevel.Fastest);
        foreach (var bestand in bestanden) gewicht += await GewichtAsync(klant, bestand, CompressionLevel.SmallestSize);

        bestanden.Should().HaveCountGreaterThanOrEqualTo(2, "a page has a style sheet and a script");
        gewicht.Should().BePositive().And.BeLessThanOrEqualTo(MeesteBytes);
    }

    private static IEnumerable<string> Stijlen(IHtmlDocument pagina) =>
        pagina.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);

    // Pages are compressed as they are made, files once and for all when the portal is published.
    private static async Task<int> GewichtAsync(Klant klant, string adres, CompressionLevel mate)
    {
        var bytes = await klant.Client.GetByteArrayAsync(new Uri(adres, UriKind.Relative));
        using var uit = new MemoryStream();
        await using (var brotli = new BrotliStream(uit, mate, leaveOpen: true)) await brotli.WriteAsync(bytes);
        return (int)uit.Length;
    }

    private async Task<(Klant Klant, string Adres)> VindAsync(string sjabloon)
    {
        var pagina = Paginatabel.Standaard.Paginas.First(pagina => pagina.Sjabloon == sjabloon && pagina.Kijkers.Any());
        var soort = pagina.Kijkers.FirstOrDefault(soort => soort == "secretariaat") ?? pagina.Kijkers.First();
        return (await bezoekers.AlsAsync(soort), await bezoekers.AdresAsync(pagina));
    }
}
