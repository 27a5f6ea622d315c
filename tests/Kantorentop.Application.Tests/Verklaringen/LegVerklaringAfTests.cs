using FluentAssertions;
using Kantorentop.Application.Tests.Verplichtingen;
using Kantorentop.Application.Verklaringen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kantorentop.Domain.Verklaringen.Verklaringskeuze;

namespace Kantorentop.Application.Tests.Verklaringen;

public class LegVerklaringAfTests
{
    private static readonly Bevoegdheid Eigen = Verplichtingenproef.Partij("BEL");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task One_declaration_answers_every_duty_of_its_year_and_no_other(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        (await proef.Afleggen.ExecuteAsync(Eigen, Verzoek() with { Documenten = [new("Besluit.txt", new MemoryStream([65]))] }))!.IsGelukt.Should().BeTrue();

        var blad = (await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2014))!;
        blad.Plichten.Should().OnlyContain(plicht => plicht.Staat == Verplichtingstaat.VoldaanOpTijd && plicht.EersteBewijs == new DateOnly(2015, 1, 10));
        blad.Plichten.Select(plicht => plicht.Sleutel.ToString()).Should().Equal("6-jaar-2014", "7.5-jaar-2014", "7.6-jaar-2014");
        blad.Verklaringen.Should().ContainSingle().Which.Delen.Should().Equal(
            new Verklaringsdeel("6", Ja, null, null), new Verklaringsdeel("7.5", Gedeeltelijk, "Eén in een balansgebied.", 1), new Verklaringsdeel("7.6", Ja, null, null));
        blad.Verklaringen[0].Documenten.Should().ContainSingle().Which.Laatste.Naam.Should().Be("Besluit.txt");
        var antwoord = (await proef.Detail.ExecuteAsync(Eigen, "BEL", "7.5-jaar-2014"))!.Antwoorden.Should().ContainSingle().Subject;
        antwoord.Tekst.Should().StartWith("Gedeeltelijk.\nEén in een balansgebied.");
        antwoord.Documenten.Should().ContainSingle();
        (await proef.Verklaringen.ExecuteAsync(Eigen, "BEL"))!.Jaren.Where(jaar => jaar.Beantwoord > 0).Select(jaar => jaar.Jaar).Should().Equal(2014);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Sent_twice_it_counts_once_and_a_new_one_stands_beside_it(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        var verzoek = Verzoek();
        var uitkomsten = await Task.WhenAll(proef.Afleggen.ExecuteAsync(Eigen, verzoek), proef.Afleggen.ExecuteAsync(Eigen, verzoek));
        uitkomsten.Should().OnlyContain(uitkomst => uitkomst!.IsGelukt);
        (await proef.Afleggen.ExecuteAsync(Eigen, Verzoek()))!.Meldingen.Should().ContainSingle(melding => melding.Code == "verouderd");

        var versie = (await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2014))!.Versie;
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek(versie) with { Bewijsdatum = new(2015, 1, 14) });

        var blad = (await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2014))!;
        blad.Verklaringen.Select(verklaring => verklaring.Bewijsdatum.Day).Should().Equal(14, 10);
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync()).Should().Be(6);
        var wijzig = () => db.Set<Verklaringsrij>().ExecuteUpdateAsync(rij => rij.SetProperty(verklaring => verklaring.Keuze, Nee));
        await wijzig.Should().ThrowAsync<Exception>("what was declared stays");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_secretariat_sees_numbers_of_parties_and_of_cases_with_the_last_declaration_of_each(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek());
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek((await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2014))!.Versie));
        await proef.Afleggen.ExecuteAsync(Verplichtingenproef.Partij("AND"), Verzoek() with { Partij = "AND" });

        var telling = (await proef.Verklaringen.TelAsync(Verplichtingenproef.Secretariaat(), 2014))!.Single(rij => rij.Vraag.Lid == "7.5");
        telling.Should().BeEquivalentTo(new { Gevraagd = 2, Som = 2 });
        telling.Aantal(Gedeeltelijk).Should().Be(2);
        (await proef.Verklaringen.TelAsync(Eigen, 2014)).Should().BeNull();
    }

    [Fact]
    public async Task A_declaration_is_for_the_party_and_the_secretariat_and_only_the_party_sends_it()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek());
        foreach (var ander in new[] { Verplichtingenproef.Partij("AND"), Bevoegdheid.Anoniem })
        {
            (await proef.Verklaring.ExecuteAsync(ander, "BEL", 2014)).Should().BeNull();
            (await proef.Verklaringen.ExecuteAsync(ander, "BEL")).Should().BeNull();
            (await proef.Afleggen.ExecuteAsync(ander, Verzoek())).Should().BeNull();
        }

        (await proef.Afleggen.ExecuteAsync(Verplichtingenproef.Secretariaat(), Verzoek())).Should().BeNull();
        (await proef.Verklaring.ExecuteAsync(Verplichtingenproef.Secretariaat(), "BEL", 2014))!.MagAfleggen.Should().BeFalse();
        await using var db = proef.CreateContext();
        db.Auditregels.Should().ContainSingle(regel => regel.Actie == "antwoorden-inzien");
    }

    [Theory]
    [InlineData(2011, null)]
    [InlineData(2015, "nog-niet-aan-de-orde")]
    [InlineData(2013, null)]
    public async Task Takes_a_year_of_the_covenant_that_is_over(int jaar, string? code)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var uitkomst = await proef.Afleggen.ExecuteAsync(Eigen, Verzoek() with { Jaar = jaar });
        if (jaar == 2011) uitkomst.Should().BeNull();
        else uitkomst!.Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public async Task Nothing_is_recorded_of_a_form_with_a_mistake()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var verzoek = Verzoek();
        var uitkomst = await proef.Afleggen.ExecuteAsync(Eigen, verzoek with { Bewijsdatum = null, Delen = [verzoek.Delen[0] with { Keuze = Nee }, .. verzoek.Delen.Skip(1)] });
        uitkomst!.Meldingen.Select(melding => melding.Veld).Should().Equal("Delen[0].Toelichting", "Bewijsdatum");
        (await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2014))!.Should().BeEquivalentTo(new { Versie = 0, Verklaringen = Array.Empty<object>() });
    }

    [Fact]
    public async Task A_form_knows_what_was_declared_over_an_earlier_year()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek() with { Jaar = 2012 });
        await proef.Afleggen.ExecuteAsync(Eigen, Verzoek() with { Jaar = 2014 });
        (await proef.Verklaring.ExecuteAsync(Eigen, "BEL", 2013))!.Vorige!.Jaar.Should().Be(2012);
    }

    private static Verklaringsverzoek Verzoek(long versie = 0) => new(
        "BEL", 2014, [new("6", Ja, null, null), new("7.5", Gedeeltelijk, "Eén in een balansgebied.", 1), new("7.6", Ja, " ", null)], new DateOnly(2015, 1, 10))
    {
        OperatieId = Guid.NewGuid(),
        Versie = versie,
    };
}
