using System.Net;
using System.Security.Cryptography;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Herkomst;
using Xunit;

namespace Kantorentop.Web.Tests.Overlegdossiers;

[Collection(nameof(Dashboardportaal))]
public sealed class DossierpaginaTests(Dashboardportaal portaal)
{
    private const string Voorbeeld = "/overleggen/20120628-0012-0003-0000-000000000005/dossier/1";
    private const string Koepel = "lezer@ivbn.example";

    [Fact]
    public async Task The_page_has_a_contents_its_chapters_and_figures_that_lead_to_where_they_come_from()
    {
        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, Voorbeeld)).Pagina;

        var hoofdstukken = pagina.QuerySelectorAll("main section.kaart > h2").Select(kop => kop.TextContent).ToList();
        pagina.QuerySelectorAll("nav[aria-label='Inhoud van het dossier'] a").Select(link => (Kop: pagina.QuerySelector(link.GetAttribute("href")!)?.QuerySelector("h2")?.TextContent, Tekst: link.TextContent))
            .Should().HaveCount(7).And.OnlyContain(paar => paar.Kop == paar.Tekst);
        hoofdstukken.Should().Contain("Voorstel voor de agenda").And.Contain("Wie nog aan zet is");
        Cijferzoeker.Herkomsten(pagina).Should().HaveCountGreaterThan(40).And.OnlyContain(link => link.Adres.Contains("bekendOp=", StringComparison.Ordinal));
        pagina.QuerySelectorAll("main table:not(:has(caption)), main table:not(:has(thead th[scope=col]))").Should().BeEmpty();
    }

    [Fact]
    public async Task The_page_of_the_consultation_leads_to_its_newest_papers_and_the_secretariaat_makes_the_next()
    {
        var overleg = $"/overleggen/{Voorbeeldoverleggen.Gepland}";
        var voorKoepel = (await portaal.OpenAsync(Koepel, overleg)).Pagina.QuerySelector("#dossier")!;
        var voorSecretariaat = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, overleg)).Pagina.QuerySelector("#dossier")!;

        voorKoepel.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().Equal(Voorbeeld, Voorbeeld + "/dossier.docx", Voorbeeld + "/cijfers.xlsx");
        voorSecretariaat.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Should().EndWith($"/overleggen/dossiers?overleg={Voorbeeldoverleggen.Gepland}").And.HaveCount(4);
    }

    [Fact]
    public async Task An_umbrella_opens_every_figure_by_what_is_known_now()
    {
        var pagina = (await portaal.OpenAsync(Koepel, Voorbeeld)).Pagina;
        var link = Cijferzoeker.Herkomsten(pagina)[0].Adres;

        link.Should().NotContain("bekendOp");
        (await portaal.OpenAsync(Koepel, link)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_file_of_the_model_has_the_hash_of_the_page_and_the_check_says_so()
    {
        var klant = await portaal.WieAsync(Koepel);
        var bytes = await klant.Client.GetByteArrayAsync(new Uri(Voorbeeld + "/dossier.json", UriKind.Relative));
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));

        (await klant.OpenAsync(Voorbeeld)).Tekst.Should().Contain(hash);
        (await klant.OpenAsync(Voorbeeld + "/controle")).Tekst.Should().Contain("Dit dossier is ongewijzigd").And.Contain(hash);
    }

    [Theory]
    [InlineData("/overleggen/20120628-0012-0003-0000-000000000005/dossier/99")]
    [InlineData("/overleggen/nooit/dossier/1")]
    [InlineData("/overleggen/20120628-0012-0003-0000-000000000005/dossier/99/dossier.docx")]
    public async Task A_dossier_that_is_not_there_is_not_found(string adres) =>
        (await portaal.OpenAsync(Koepel, adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Fact]
    public async Task The_form_says_what_to_fill_in_and_makes_a_version_that_everyone_can_fetch()
    {
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);

        var leeg = await secretariaat.VerstuurAsync("/overleggen/dossiers", "overlegdossier", ("Invoer.Overleg", ""));
        var gemaakt = await secretariaat.VerstuurAsync("/overleggen/dossiers", "overlegdossier", ("Invoer.Overleg", Voorbeeldoverleggen.Gehouden.ToString()));

        leeg.Tekst.Should().Contain("Kies het overleg waarvoor u een dossier maakt.");
        gemaakt.Status.Should().Be(HttpStatusCode.Redirect);
        gemaakt.Doel.Should().MatchRegex("^/overleggen/(20120628-0012-0003-0000-000000000006/dossier/[0-9]+|dossiers/[0-9a-f-]{36})$");
    }
}
