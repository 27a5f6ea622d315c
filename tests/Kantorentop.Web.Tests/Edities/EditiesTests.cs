using System.Net;
using System.Security.Cryptography;
using FluentAssertions;
using Kantorentop.Application.Edities;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Tests.Gebieden;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Edities;

[Collection(nameof(Dashboardportaal))]
public sealed class EditiesTests(Dashboardportaal portaal)
{
    private const string Monitor = "/edities/monitor-2013";

    [Fact]
    public async Task Everyone_sees_the_editions_with_their_hash_and_what_was_corrected_since()
    {
        var lijst = (await portaal.OpenAsync(null, Adressen.Edities)).Pagina;
        var editie = await portaal.OpenAsync(null, Monitor);

        lijst.QuerySelectorAll("main tbody th a").Select(link => link.GetAttribute("href")).Should().Equal("/edities/monitor-2014", Monitor);
        editie.Tekst.Should().Contain((await BeeldAsync()).Editie.Hash).And.Contain("Cijfers op 1 januari 2013, zoals bekend op 30 juni 2013");
        editie.Pagina.QuerySelector("#correcties")!.TextContent.Should().Contain("nu anders zijn");
        editie.Pagina.QuerySelector("a[href*='narekenen']").Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Dashboardportaal.Secretariaat)]
    public async Task Every_figure_of_an_edition_leads_to_what_made_it_or_to_its_correction(string? wie)
    {
        var pagina = (await portaal.OpenAsync(wie, Monitor)).Pagina;

        var cellen = pagina.QuerySelectorAll("section:not(#correcties) td.getal").Where(cel => cel.TextContent.Any(char.IsAsciiDigit)).ToList();
        cellen.Should().HaveCountGreaterThan(100).And.OnlyContain(cel => cel.QuerySelector("a.cijfer") != null);
        var adressen = cellen.Select(cel => cel.QuerySelector("a")!.GetAttribute("href")!).ToList();
        if (wie is null) adressen.Should().Contain("#correcties").And.NotContain(adres => adres.Contains("bekendOp", StringComparison.Ordinal));
        else adressen.Should().OnlyContain(adres => adres.Contains("&bekendOp=2013-06-", StringComparison.Ordinal));
        var correcties = pagina.QuerySelectorAll("#correcties tbody tr").Where(rij => rij.QuerySelector("a.cijfer") != null).ToList();
        correcties.Should().NotBeEmpty().And.OnlyContain(rij => rij.QuerySelectorAll("a.cijfer[href*='bekendOp']").Length == (wie == null ? 0 : 1));
        var eerste = adressen.First(adres => adres != "#correcties");
        var vraag = Herkomst.Cijferzoeker.Vraag(eerste.Split("&bekendOp")[0]);
        (await portaal.OpenAsync(wie, eerste.Split("&bekendOp")[0])).Status.Should().Be(HttpStatusCode.OK);
        vraag.Peildatum.Should().Be(new DateOnly(2013, 1, 1));
    }

    [Fact]
    public async Task The_editions_of_the_example_come_out_the_same_from_the_database()
    {
        var secretariaat = await portaal.WieAsync(Dashboardportaal.Secretariaat);
        var adres = (await secretariaat.OpenAsync(Monitor)).Pagina.QuerySelector("a[href*='narekenen']")!.GetAttribute("href")!;

        (await secretariaat.OpenAsync(adres)).Tekst.Should().Contain("Alle cijfers zijn gelijk, tot op het laatste cijfer");
    }

    [Fact]
    public async Task The_file_of_who_sees_everything_has_the_hash_of_the_edition_and_that_of_a_visitor_holds_public_areas_only()
    {
        var (alles, openbaar) = (await BestandAsync(Dashboardportaal.Secretariaat), await BestandAsync(null));
        var beeld = await BeeldAsync();

        Convert.ToHexStringLower(SHA256.HashData(alles)).Should().Be(beeld.Editie.Hash);
        var gebieden = Editiecijfers.Lees(System.Text.Encoding.UTF8.GetString(openbaar)).Kerncijfers.Select(bericht => bericht.Gebied);
        gebieden.Should().BeEquivalentTo(beeld.Editie.Openbaar.Split('\n').Select(regel => regel.Split('\t')[0])).And.HaveCountLessThan(beeld.Cijfers.Kerncijfers.Count);
        (await portaal.OpenAsync(null, Monitor + "/kerncijfers.csv")).Bericht.Content.Headers.ContentType!.MediaType.Should().Be("text/csv");
    }

    [Theory]
    [InlineData("/edities/bestaat-niet")]
    [InlineData("/edities/bestaat-niet/cijfers.json")]
    [InlineData("/edities/bestaat-niet/kerncijfers.csv")]
    public async Task An_edition_that_is_not_there_is_not_found(string adres) =>
        (await portaal.OpenAsync(null, adres)).Status.Should().Be(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("?naam=&peildatum=01-01-2015&bekendOp=nu", "naam-fout", "Geef de editie een naam")]
    [InlineData("?naam=Monitor+2013&peildatum=01-01-2015&bekendOp=nu", "naam-fout", "Er is al een editie met deze naam")]
    [InlineData("?naam=Proef&peildatum=&bekendOp=nu", "peildatum-fout", "Kies een peildatum die geweest is")]
    [InlineData("?naam=Proef&peildatum=01-01-2016&bekendOp=nu", "peildatum-fout", "Kies een peildatum die geweest is")]
    [InlineData("?naam=Proef&peildatum=01-01-2015&bekendOp=ooit", "bekendOp-fout", "Vul een datum in")]
    public async Task What_cannot_be_published_is_explained_at_its_field(string velden, string fout, string zin)
    {
        var pagina = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, Adressen.EditieNieuw + velden)).Pagina;

        pagina.GetElementById(fout)!.TextContent.Should().StartWith(zin);
        pagina.QuerySelector("input[name=_handler][value=editie]").Should().BeNull("nothing can be published");
    }

    [Fact]
    public async Task The_secretariaat_looks_first_and_then_publishes()
    {
        await using var leeg = await Proefportaal.StartZonderLandAsync();
        var secretariaat = await leeg.MeldAanAsync(Dashboardportaal.Secretariaat);

        var antwoord = await secretariaat.VerstuurAsync(Adressen.EditieNieuw + "?naam=Monitor+2015&peildatum=01-01-2015&bekendOp=nu", "editie");

        antwoord.Doel.Should().Be("/edities/monitor-2015");
        (await secretariaat.OpenAsync(antwoord.Doel!)).Tekst.Should().Contain("De editie Monitor 2015 is gepubliceerd.")
            .And.Contain("verandert geen enkel cijfer van deze editie");
        (await leeg.AuditAsync("editie-publiceren")).Should().Equal("gelukt");
    }

    private async Task<Editiebeeld> BeeldAsync() => (await portaal.Services.GetRequiredService<ToonEditie>()
        .ExecuteAsync(Bevoegdheid.Opdrachtregel, "monitor-2013"))!;

    private async Task<byte[]> BestandAsync(string? email) =>
        await (await portaal.OpenAsync(email, Monitor + "/cijfers.json")).Bericht.Content.ReadAsByteArrayAsync();
}
