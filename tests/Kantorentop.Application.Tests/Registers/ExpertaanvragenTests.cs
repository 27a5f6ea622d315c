using FluentAssertions;
using Kantorentop.Application.Expertaanvragen;
using Kantorentop.Domain;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kantorentop.Application.Tests.Registers.Registerproef;

namespace Kantorentop.Application.Tests.Registers;

public sealed class ExpertaanvragenTests
{
    private static readonly Expertinvoer Invoer = new(Expertsoort.Expertpool, new(2013, 12, 31), "Planschade", "L");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_municipality_asks_the_rijk_answers_and_the_costs_are_shared_to_the_cent(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        (await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer, Guid.NewGuid())).IsGelukt.Should().BeTrue();
        (await proef.Aanvraag.VraagAanAsync(Zeist, Invoer with { Soort = Expertsoort.Expertteam, Locatie = null, AangevraagdOp = new(2012, 7, 2) }, Guid.NewGuid())).IsGelukt.Should().BeTrue();
        var id = (await proef.Aanvragen.VindAsync(Rijk, 1))!.Id;

        (await proef.Aanvraag.BeantwoordAsync(Rijk, 1, new(Expertstaat.Afgerond, "Klaar.", new(2014, 3, 1), new Bedrag(1_000_001)), Formulier(id))).IsGelukt.Should().BeTrue();

        var aanvraag = (await proef.Aanvragen.VindAsync(Utrecht, 1))!.Aanvraag;
        (aanvraag.Deling!.Value.Gemeente.Centen, aanvraag.Deling.Value.Rijk.Centen).Should().Be((500_001, 500_000));
        (await proef.Aanvragen.TellingAsync()).Should().Equal(new Expertaantal(Expertsoort.Expertteam, 2012, 1, 0), new Expertaantal(Expertsoort.Expertpool, 2013, 1, 1));
        await using var db = proef.CreateContext();
        (await db.Auditregels.Where(regel => regel.Actie == "rijen-inzien").Select(regel => regel.Object).ToListAsync()).Should().Contain("expertaanvraag 1");
        (await db.Registraties.Select(registratie => registratie.Onderwerp).ToListAsync()).Should().NotContain(tekst => tekst.Contains("1000001") || tekst.Contains("10.000"));
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_waits_comes_first_and_then_the_latest(Databasesoort soort)
    {
        await using var proef = await CreateAsync(soort);
        foreach (var dag in new DateOnly[] { new(2013, 2, 18), new(2013, 12, 31), new(2012, 10, 1), new(2013, 11, 4) })
            (await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer with { AangevraagdOp = dag }, Guid.NewGuid())).IsGelukt.Should().BeTrue();
        foreach (var (nummer, staat) in new[] { (2, Expertstaat.Toegezegd), (1, Expertstaat.Afgewezen) })
            (await proef.Aanvraag.BeantwoordAsync(Rijk, nummer, new(staat, "Antwoord.", null, null), Formulier((await proef.Aanvragen.VindAsync(Rijk, nummer))!.Id))).IsGelukt.Should().BeTrue();

        (await proef.Aanvragen.LijstAsync(Secretariaat, 1))!.Rijen.Select(rij => rij.Aanvraag.Nummer).Should().Equal(4, 3, 2, 1);
    }

    public static TheoryData<string, Bevoegdheid, int> Wie => new()
    {
        { "the municipality", Utrecht, 1 },
        { "another municipality", Zeist, 0 },
        { "the Rijk", Rijk, 1 },
        { "the secretariat", Secretariaat, 1 },
        { "the province", Van(Organisatiesoort.Provincie, "PV26"), 0 },
        { "a party with that code", Van(Organisatiesoort.Marktpartij, "GM0344"), 0 },
        { "an account without the role to read", Van(Organisatiesoort.Gemeente, "GM0344", Rol.Invoeren), 0 },
        { "a visitor", Bevoegdheid.Anoniem, 0 },
    };

    [Theory, MemberData(nameof(Wie))]
    public async Task A_request_is_for_the_municipality_the_rijk_and_the_secretariat_and_its_count_for_everyone(string naam, Bevoegdheid wie, int ziet)
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer, Guid.NewGuid());
        var id = (await proef.Aanvragen.VindAsync(Rijk, 1))!.Id;

        ((await proef.Aanvragen.LijstAsync(wie, 1))?.Aantal ?? 0).Should().Be(ziet, "{0} asks", naam);
        (await proef.Aanvragen.VindAsync(wie, 1) is not null).Should().Be(ziet == 1);
        var uitkomst = await proef.Aanvraag.BeantwoordAsync(wie, 1, new(Expertstaat.Toegezegd, "Wij komen.", null, null), Formulier(id));
        uitkomst.Meldingen.Select(melding => melding.Code).Should().Equal(wie == Rijk ? [] : [ziet == 1 ? "geen-recht" : "niet-gevonden"]);
    }

    [Fact]
    public async Task The_last_day_counts_a_day_later_does_not_and_a_location_is_the_municipality_s_own()
    {
        await using var proef = await CreateAsync(Databasesoort.Sqlite);
        (await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer with { AangevraagdOp = new(2014, 1, 1) }, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("expert-voorbij");
        (await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer with { Locatie = "Z" }, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("locatie-van-ander");
        (await proef.Aanvraag.VraagAanAsync(Rijk, Invoer, Guid.NewGuid())).Meldingen.Single().Code.Should().Be("geen-recht");
        (await proef.Aanvraag.VraagAanAsync(Utrecht, Invoer, Guid.NewGuid())).IsGelukt.Should().BeTrue();
    }
}
