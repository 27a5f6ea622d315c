using System.IO.Compression;
using System.Net;
using FluentAssertions;
using Kantorentop.Application.Uitwisseling;
using Xunit;

namespace Kantorentop.Web.Tests.Gegevens;

public sealed class ExporterenTests(Gegevensportaal portaal) : IClassFixture<Gegevensportaal>
{
    [Fact]
    public async Task The_zip_holds_every_table_and_comes_back_as_nothing_changed()
    {
        var inzender = await portaal.MeldAanAsync("invoer@gemeente-utrecht.example");

        var zip = await inzender.Client.GetByteArrayAsync(new Uri(Adressen.ExportZip, UriKind.Relative));

        using var archief = new ZipArchive(new MemoryStream(zip));
        archief.Entries.Select(item => item.Name).Should().Equal([.. Uitwisseltabellen.Alle.Select(tabel => tabel.Naam + ".csv"), "LEESMIJ.txt"]);
        using var leesmij = new StreamReader(await archief.Entries[^1].OpenAsync());
        (await leesmij.ReadToEndAsync()).Should().Contain("Voor: gemeente Utrecht").And.Contain("Peildatum: Geen").And.MatchRegex(@"Bekend op: 15-01-2015 \d\d:\d\d:\d\d, registratie \d+");
        var antwoord = await inzender.VerstuurAsync(Adressen.Importeren, Inzender.Bestand("export.zip", zip));
        var adres = antwoord.Headers.Location!.IsAbsoluteUri ? antwoord.Headers.Location.PathAndQuery : antwoord.Headers.Location.OriginalString;
        (await inzender.PaginaAsync(adres)).QuerySelector("main")!.TextContent.Should().Contain("er verandert niets");
    }

    [Theory]
    [InlineData("invoer@gemeente-utrecht.example", true, false)]
    [InlineData("invoer@provincie-utrecht.example", true, true)]
    [InlineData("invoer@provincie-noord-holland.example", false, false)]
    [InlineData("invoer@bel-1.example", true, false)]
    public async Task Each_gets_the_rows_that_they_may_see(string email, bool a1, bool e1)
    {
        var inzender = await portaal.MeldAanAsync(email);

        var csv = await inzender.Client.GetStringAsync(new Uri(Adressen.ExportTabel("ruimten"), UriKind.Relative));

        csv.Contains("\nA1;", StringComparison.Ordinal).Should().Be(a1);
        csv.Contains("\nE1;", StringComparison.Ordinal).Should().Be(e1);
    }

    [Fact]
    public async Task A_spreadsheet_reads_the_file_as_UTF_8()
    {
        var inzender = await portaal.MeldAanAsync("invoer@gemeente-utrecht.example");

        using var antwoord = await inzender.Client.GetAsync(new Uri(Adressen.ExportTabel("gemeenten"), UriKind.Relative));

        antwoord.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        antwoord.Content.Headers.ContentDisposition!.FileName.Should().Be("gemeenten.csv");
        (await antwoord.Content.ReadAsByteArrayAsync()).Take(3).Should().Equal(0xEF, 0xBB, 0xBF);
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_not_found()
    {
        var inzender = await portaal.MeldAanAsync("invoer@gemeente-utrecht.example");

        using var antwoord = await inzender.Client.GetAsync(new Uri(Adressen.ExportTabel("kantoren"), UriKind.Relative));

        antwoord.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_links_to_every_table()
    {
        var inzender = await portaal.MeldAanAsync("invoer@gemeente-utrecht.example");

        var pagina = await inzender.PaginaAsync(Adressen.Exporteren);

        pagina.QuerySelectorAll("main a[download]").Select(link => link.GetAttribute("href"))
            .Should().Equal(Uitwisseltabellen.Alle.Select(tabel => Adressen.ExportTabel(tabel.Naam)));
    }
}
