using System.Net;
using FluentAssertions;
using Kantorentop.Web.Registers;
using Xunit;

namespace Kantorentop.Web.Tests.Registers;

/// <summary>The papers that the covenant asks, over HTTP.</summary>
[Collection(nameof(Registerportaal))]
public sealed class StukpaginaTests(Registerportaal proef)
{
    [Fact]
    public async Task Everyone_finds_from_any_page_what_is_owed_when_and_how_it_stands()
    {
        var start = (await proef.Bezoeker.OpenAsync(Adressen.Overzicht)).Pagina;
        start.QuerySelector($"footer a[href='{Registeradressen.Overzicht}']").Should().NotBeNull();
        (await proef.Bezoeker.OpenAsync(Registeradressen.Overzicht)).Pagina.QuerySelector($"main a[href='{Registeradressen.Stukken}']").Should().NotBeNull();

        var rij = (await proef.Bezoeker.OpenAsync(Registeradressen.Stukken)).Pagina.QuerySelectorAll("tbody tr").Single(rij => rij.QuerySelector("td")?.TextContent == "4.4");

        rij.TextContent.Should().Contain("het Rijk, IPO, VNG en NEPROM").And.Contain("uiterlijk 28 december 2012").And.Contain("18-03-2013").And.Contain("gedaan, te laat");
    }

    [Fact]
    public async Task An_umbrella_records_what_it_owes_and_a_mistake_is_told_at_its_field()
    {
        var ivbn = await proef.AlsAsync("invoer@ivbn");
        (await ivbn.OpenAsync(Registeradressen.Stukken)).Tekst.Should().Contain("Van uw organisatie");
        var adres = Registeradressen.Stuk("7.8", 1);
        (await ivbn.VerstuurAsync(adres, "stuk", ("Invoer.Titel", "Nieuwe taxatiemethode"), ("Invoer.Datum", "16-01-2015"))).Fouten.Should().Contain("ligt in de toekomst");

        var antwoord = await ivbn.VerstuurAsync(adres, "stuk", ("Invoer.Titel", "Nieuwe taxatiemethode"), ("Invoer.Datum", "15-01-2015"), ("Invoer.Adres", "https://www.example.org/methode"));

        antwoord.Doel.Should().Be(Registeradressen.Stuk("7.8"));
        var pagina = await proef.Bezoeker.OpenAsync(Registeradressen.Stuk("7.8"));
        pagina.Tekst.Should().Contain("Nieuwe taxatiemethode").And.Contain("15 januari 2015");
        pagina.Pagina.QuerySelector("a[href='https://www.example.org/methode']").Should().NotBeNull();
        (await ivbn.OpenAsync(Registeradressen.Stuk("10.1", 2))).Status.Should().Be(HttpStatusCode.NotFound, "others owe that");
    }
}
