using FluentAssertions;
using Kantorentop.Application.Documenten;
using Xunit;

namespace Kantorentop.Application.Tests.Documenten;

public class VirusscanTests
{
    [Theory]
    [InlineData("stream: OK", Scanuitslag.Schoon)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND", Scanuitslag.Besmet)]
    [InlineData("INSTREAM size limit exceeded. ERROR", Scanuitslag.Onbereikbaar)]
    [InlineData(null, Scanuitslag.Onbereikbaar)]
    public async Task The_verdict_of_the_scanner_counts_and_nothing_else(string? antwoord, Scanuitslag uitslag)
    {
        await using var scanner = new Proefscanner(_ => antwoord);
        (await new Virusscan(scanner.Adres).ScanAsync(new MemoryStream([1, 2, 3]))).Should().Be(uitslag);
    }

    [Fact]
    public async Task The_scanner_gets_every_byte_from_the_begin()
    {
        var inhoud = new byte[200_000];
        new Random(2).NextBytes(inhoud);
        byte[] gezien = [];
        await using var scanner = new Proefscanner(bytes =>
        {
            gezien = bytes;
            return "stream: OK";
        });
        using var stroom = new MemoryStream(inhoud);
        stroom.Position = 5;
        await new Virusscan(scanner.Adres).ScanAsync(stroom);
        gezien.Should().Equal(inhoud);
    }

    [Fact]
    public async Task A_scanner_that_is_not_there_cannot_be_reached_and_one_that_is_not_set_up_scans_nothing()
    {
        Scanadres adres;
        await using (var scanner = new Proefscanner(_ => null)) adres = scanner.Adres;
        (await new Virusscan(adres).ScanAsync(new MemoryStream([1]))).Should().Be(Scanuitslag.Onbereikbaar);
        (await Virusscan.Geen.ScanAsync(new MemoryStream([1]))).Should().Be(Scanuitslag.NietGescand);
    }

    [Theory]
    [InlineData("stream: OK", null, true)]
    [InlineData("stream: Eicar FOUND", "document-besmet", false)]
    [InlineData(null, "scan-onbereikbaar", false)]
    public async Task Only_what_is_clean_is_stored_where_a_scanner_is_set_up(string? antwoord, string? code, bool gescand)
    {
        await using var scanner = new Proefscanner(_ => antwoord);
        await using var proef = await Documentenproef.CreateAsync(scan: new Virusscan(scanner.Adres));
        var uitkomst = await proef.Toevoegen.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Invoer());
        uitkomst!.Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);
        var lijst = (await proef.Lijst.ExecuteAsync(Documentenproef.Eigenaar, Documentenproef.Kast))!;
        lijst.WordtGescand.Should().BeTrue();
        lijst.Regels.Select(regel => regel.Laatste.Gescand).Should().Equal(gescand ? [true] : []);
    }

    [Theory]
    [InlineData("clamav", "clamav", 3310)]
    [InlineData("10.0.0.5:4000", "10.0.0.5", 4000)]
    public void An_address_has_a_port_or_the_usual_one(string tekst, string naam, int poort) => Scanadres.Parse(tekst).Should().Be(new Scanadres(naam, poort));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("host:poort")]
    [InlineData("host/pad")]
    public void Anything_else_is_no_address(string? tekst) => Scanadres.Parse(tekst).Should().BeNull();
}
