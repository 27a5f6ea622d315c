using FluentAssertions;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Tests.Documenten;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Verplichtingen;

public class BeantwoordVerplichtingTests
{
    private static readonly Kantorentop.Domain.Toegang.Bevoegdheid Eigen = Verplichtingenproef.Partij("BEL");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_answer_fulfils_the_duty_and_shows_who_gave_it_and_when(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        (await StandAsync(proef)).Should().Be(Verplichtingstaat.Loopt);

        (await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer()))!.IsGelukt.Should().BeTrue();

        var detail = await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan);
        detail!.Verplichting.Staat.Should().Be(Verplichtingstaat.VoldaanOpTijd);
        detail.Antwoorden.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { Tekst = "Wij maken er woningen van.", Bewijsdatum = new DateOnly(2015, 1, 10), Naam = "Medewerker van BEL" });
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_later_answer_keeps_the_earlier_one(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer("Eerste"));
        var versie = (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Versie;
        await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer("Tweede", versie));

        (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Antwoorden.Select(antwoord => antwoord.Tekst)
            .Should().Equal("Tweede", "Eerste");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_double_click_has_one_effect(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        var invoer = Verplichtingenproef.Invoer();
        var uitkomsten = await Task.WhenAll(proef.Beantwoorden.ExecuteAsync(Eigen, invoer), proef.Beantwoorden.ExecuteAsync(Eigen, invoer));

        uitkomsten.Should().OnlyContain(uitkomst => uitkomst!.IsGelukt);
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_stale_form_changes_nothing(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer("Eerste"));

        var uitkomst = await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer("Tweede"));

        uitkomst!.Meldingen.Should().ContainSingle(melding => melding.Code == "verouderd");
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Documents_come_back_as_they_were_sent(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        byte[] inhoud = [.. "%PDF-1.4"u8, 0, 1, 2, 255];
        await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer() with { Documenten = [new(@"C:\map\Plan.pdf", new MemoryStream(inhoud))] });

        var regel = (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Antwoorden[0].Documenten.Single();
        var document = await proef.Document.ExecuteAsync(Eigen, regel.Stand.Document);
        document.Should().BeEquivalentTo(new { Naam = "Plan.pdf", Soort = Bestandssoort.Pdf, Omvang = (long)inhoud.Length, regel.Laatste.Hash });
        using var stroom = new MemoryStream();
        await proef.Document.SchrijfAsync(document!, stroom);
        stroom.ToArray().Should().Equal(inhoud);
        (await proef.Document.ExecuteAsync(Verplichtingenproef.Secretariaat(), regel.Stand.Document)).Should().NotBeNull();
        (await proef.Document.ExecuteAsync(Verplichtingenproef.Partij("AND"), regel.Stand.Document)).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_answer_is_never_changed_in_the_database(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer());
        await using var db = proef.CreateContext();
        var wijzig = () => db.Set<Antwoord>().ExecuteUpdateAsync(rij => rij.SetProperty(antwoord => antwoord.Tekst, "anders"));
        var verwijder = () => db.Set<Antwoord>().ExecuteDeleteAsync();
        await wijzig.Should().ThrowAsync<Exception>();
        await verwijder.Should().ThrowAsync<Exception>();
    }

    [Theory]
    [InlineData("7.4-gebouw-H")]
    [InlineData("8.5-gebouw-G")]
    [InlineData("onzin")]
    public async Task There_is_nothing_to_answer_without_the_duty(string sleutel)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        (await proef.Beantwoorden.ExecuteAsync(Eigen, Verplichtingenproef.Invoer(sleutel: sleutel))).Should().BeNull();
    }

    [Theory]
    [InlineData("6-jaar-2015", "2015-01-15", "nog-niet-aan-de-orde")]
    [InlineData("6-jaar-2014", "2014-12-31", "verklaring-te-vroeg")]
    [InlineData("6-jaar-2014", "2015-01-01", null)]
    public async Task A_declaration_waits_until_its_year_is_over(string sleutel, string dag, string? code)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var invoer = Verplichtingenproef.Invoer(sleutel: sleutel) with
        {
            Bewijsdatum = DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        var uitkomst = await proef.Beantwoorden.ExecuteAsync(Eigen, invoer);
        uitkomst!.Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Theory, MemberData(nameof(Fout))]
    public async Task Bad_input_is_refused_with_a_sentence_at_its_field(Antwoordinvoer invoer, string veld, string code)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var uitkomst = await proef.Beantwoorden.ExecuteAsync(Eigen, invoer);
        uitkomst!.Meldingen.Should().ContainSingle().Which.Should().Match<Kantorentop.Domain.Melding>(
            melding => melding.Veld == veld && melding.Code == code && melding.Tekst.EndsWith('.'));
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync()).Should().Be(0);
    }

    public static TheoryData<Antwoordinvoer, string, string> Fout
    {
        get
        {
            var goed = Verplichtingenproef.Invoer();
            return new()
            {
                { goed with { Tekst = " " }, nameof(goed.Tekst), "antwoord-ontbreekt" },
                { goed with { Tekst = new string('a', 10_001) }, nameof(goed.Tekst), "antwoord-te-lang" },
                { goed with { Bewijsdatum = null }, nameof(goed.Bewijsdatum), "datum-ontbreekt" },
                { goed with { Bewijsdatum = new(2015, 1, 16) }, nameof(goed.Bewijsdatum), "datum-in-toekomst" },
                { goed with { Bewijsdatum = new(1999, 12, 31) }, nameof(goed.Bewijsdatum), "datum-te-vroeg" },
                { goed with { Documenten = [new("a.txt", new MemoryStream())] }, nameof(goed.Documenten), "document-leeg" },
                { goed with { Documenten = [new("a.txt", new Leegstroom(Documentregels.MaximumOmvang + 1))] }, nameof(goed.Documenten), "document-te-groot" },
                { goed with { Documenten = [new("a.exe", new MemoryStream([0x4D, 0x5A, 0x90, 0x00]))] }, nameof(goed.Documenten), "document-onbekend" },
                { goed with { Documenten = [new("a.pdf", new MemoryStream([0xFF, 0xD8, 0xFF, 0xE0]))] }, nameof(goed.Documenten), "document-anders" },
                { goed with { Documenten = [.. Enumerable.Repeat(new Bestandsinvoer("a.txt", new MemoryStream([65])), Antwoorddocumenten.MaximumAantal + 1)] }, nameof(goed.Documenten), "te-veel-documenten" },
            };
        }
    }

    private static async Task<Verplichtingstaat> StandAsync(Verplichtingenproef proef) =>
        (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Verplichting.Staat;
}
