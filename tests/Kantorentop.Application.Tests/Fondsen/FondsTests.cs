using FluentAssertions;
using Kantorentop.Application.Fondsen;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Fondsen;

/// <summary>A fund from proposal to payment, on both databases.</summary>
public sealed class FondsTests
{
    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_register_is_kept_from_proposal_to_end(Databasesoort soort)
    {
        await using var proef = await Fondsproef.StartAsync(soort);
        (await proef.Voorstellen.ExecuteAsync(Fondsproef.Buiten, Guid.NewGuid(), "Utrecht", Fondsproef.Gegevens)).Meldingen.Should().ContainSingle().Which.Should().Be(Fondsfouten.GeenRecht);
        var operatie = Guid.NewGuid();
        (await proef.Voorstellen.ExecuteAsync(Fondsproef.Gemeente, operatie, "Utrecht", Fondsproef.Gegevens)).Waarde.Should().Be(1);
        (await proef.Voorstellen.ExecuteAsync(Fondsproef.Gemeente, operatie, "Utrecht", Fondsproef.Gegevens)).Waarde.Should().Be(0, "a double click makes no second fund");
        (await proef.Lijst.ExecuteAsync(Domain.Toegang.Bevoegdheid.Anoniem)).Should().ContainSingle();

        var oud = await proef.HandelingAsync();
        (await proef.Beheer.BereidVoorAsync(Fondsproef.Gemeente, oud)).IsGelukt.Should().BeTrue();
        (await proef.Beheer.WijzigAsync(Fondsproef.Gemeente, oud with { OperatieId = Guid.NewGuid() }, Fondsproef.Gegevens)).Meldingen.Should().ContainSingle().Which.Should().Be(Fondsfouten.Verouderd);
        (await proef.Beheer.WijzigAsync(Fondsproef.Buiten, await proef.HandelingAsync(), Fondsproef.Gegevens)).Meldingen.Should().ContainSingle().Which.Should().Be(Fondsfouten.GeenRecht);
        (await proef.Beheer.WijzigAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), Fondsproef.Gegevens with { Delen = [Gebied.Locatie("KAN")], Naam = "Nieuwe naam" })).IsGelukt.Should().BeTrue();
        (await proef.Beheer.LegVoorwaardenVastAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), (Fondsproef.Bewijzen("eerst"), null))).IsGelukt.Should().BeTrue();
        (await proef.Beheer.LegVoorwaardenVastAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), (Fondsproef.Bewijzen("daarna"), new(Draagvlakmaat.Oppervlakte, 1.5m, 3, new(2014, 1, 1))))).IsGelukt.Should().BeTrue();

        var instelling = new Instelbesluit(new(2014, 1, 1), new(2016, 2, 29), null);
        (await proef.Beheer.StelInAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), instelling)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("kaders-ontbreken");
        await proef.BeginAfspraakAsync();
        (await proef.Beheer.StelInAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), instelling)).IsGelukt.Should().BeTrue();
        (await proef.Beheer.VerlengAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), (new(2021, 2, 28), null))).Meldingen.Should().BeEmpty();
        (await proef.Beheer.BeeindigAsync(Fondsproef.Gemeente, await proef.HandelingAsync(), (new(2015, 1, 1), "Het doel is bereikt"))).IsGelukt.Should().BeTrue();

        var fonds = (await proef.BladAsync(Domain.Toegang.Bevoegdheid.Anoniem)).Fonds;
        fonds.Should().BeEquivalentTo(new
        {
            Naam = "Nieuwe naam",
            Status = Fondsstatus.Beeindigd,
            Tot = new DateOnly(2016, 3, 1),
            Einde = new DateOnly(2015, 1, 1),
            Delen = new[] { new Fondsdeel(Gebied.Locatie("KAN")) },
        });
        fonds.Bewijzen.Should().HaveCount(4).And.OnlyContain(bewijs => bewijs.Tekst == "daarna");
        fonds.Draagvlak!.Aandeel.Should().Be(50);
        fonds.Gebeurtenissen.Should().HaveCount(8);
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Of_two_payments_at_once_only_what_is_in_the_fund_goes_out(Databasesoort soort)
    {
        await using var proef = await Fondsproef.IngesteldAsync(soort);
        (await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Bijdrage, 100))).Meldingen.Should().BeEmpty();
        var betalingen = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.CompensatieSloop, 60, "BEL-1")))));
        betalingen.Where(uitkomst => !uitkomst.IsGelukt).SelectMany(uitkomst => uitkomst.Meldingen).Select(melding => melding.Code).Should().Equal("saldo-te-laag", "saldo-te-laag", "saldo-te-laag");
        (await proef.BladAsync(Fondsproef.Gemeente)).Saldo.Should().Be(Bedrag.VanEuro(40));
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task An_entry_is_never_changed_and_undone_once(Databasesoort soort)
    {
        await using var proef = await Fondsproef.IngesteldAsync(soort);
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Heffing, 100, "BEL-1"));
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Ontvangst, 40) with { Aanslag = 1 });
        var voor = (await proef.BladAsync(Fondsproef.Gemeente)).Boekingen.Select(regel => regel.Boeking).ToList();
        (await TegenAsync(proef, 1)).Should().Equal("al-ontvangen");
        (await TegenAsync(proef, 2)).Should().BeEmpty();
        (await TegenAsync(proef, 2)).Should().Equal("al-gecorrigeerd");
        (await TegenAsync(proef, 9)).Should().Equal("niet-gevonden");
        var na = (await proef.BladAsync(Fondsproef.Gemeente)).Boekingen;
        na.Select(regel => regel.Boeking).Should().Contain(voor).And.HaveCount(3);
        na.Single(regel => regel.Boeking.Volgnummer == 1).Open.Should().Be(Bedrag.VanEuro(100));
        (await proef.BladAsync(Fondsproef.Gemeente)).Saldo.Should().Be(Bedrag.Nul);
    }

    [Fact]
    public async Task Frameworks_of_every_government_count_without_an_agreement()
    {
        await using var proef = await Fondsproef.StartAsync(Databasesoort.Sqlite);
        await proef.Voorstellen.ExecuteAsync(Fondsproef.Gemeente, Guid.NewGuid(), "Utrecht", Fondsproef.Gegevens);
        (await proef.BladAsync(Fondsproef.Gemeente)).Kaders.Should().Be(Kadervoorwaardestaat.Ontbreekt);
        await proef.VoegToeAsync(new Kader("GM0344", Kadersoort.Kantorenbeleid, "Kantorennota") { Dossierstatus = Dossierstatus.InVoorbereiding });
        (await proef.BladAsync(Fondsproef.Gemeente)).Kaders.Should().Be(Kadervoorwaardestaat.Ontbreekt, "the province has none");
        await proef.VoegToeAsync(new Kader("PV26", Kadersoort.Structuurvisie, "Structuurvisie") { Dossierstatus = Dossierstatus.InVoorbereiding });
        (await proef.BladAsync(Fondsproef.Gemeente)).Kaders.Should().Be(Kadervoorwaardestaat.InVoorbereiding);
    }

    [Fact]
    public async Task Single_entries_are_for_the_owner_the_parties_of_the_fund_and_the_secretariaat()
    {
        await using var proef = await Fondsproef.IngesteldAsync(Databasesoort.Sqlite);
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Bijdrage, 500));
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.CompensatieSloop, 123.45m, "BEL-1"));
        (await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Kosten, 1), Fondsproef.Buiten)).Meldingen.Should().ContainSingle().Which.Should().Be(Fondsfouten.GeenRecht);
        foreach (var (wie, aantal) in new[] { (Fondsproef.Gemeente, 2), (Fondsproef.Secretariaat, 2), (Fondsproef.Eigenaar, 1), (Fondsproef.Concurrent, 0), (Fondsproef.Buiten, 0), (Domain.Toegang.Bevoegdheid.Anoniem, 0) })
            (await proef.BladAsync(wie)).Boekingen.Should().HaveCount(aantal, "{0} asks", wie.OrganisatieNaam);

        var openbaar = (await proef.BladAsync(Fondsproef.Concurrent)).Jaren.Single();
        openbaar.Totalen.Should().Equal(new Dictionary<Boekingsoort, Bedrag?> { [Boekingsoort.Bijdrage] = Bedrag.VanEuro(500), [Boekingsoort.CompensatieSloop] = null });
        openbaar.Saldo.Should().BeNull("the compensation would follow from it");
        (await proef.BladAsync(Fondsproef.Eigenaar)).Saldo.Should().BeNull();

        await using var db = proef.Database.Contexts.CreateDbContext();
        var spoor = await db.Auditregels.Where(regel => regel.Actie == "rijen-inzien").Select(regel => regel.Object).ToListAsync();
        spoor.Should().OnlyContain(over => over == "boekingen van fonds 1").And.HaveCountGreaterThanOrEqualTo(3);
        (await db.Registraties.Select(registratie => registratie.Onderwerp).ToListAsync()).Should().NotContain(onderwerp => onderwerp.Contains("123"));
    }

    [Fact]
    public async Task The_file_holds_what_someone_may_see_with_both_accounts()
    {
        await using var proef = await Fondsproef.IngesteldAsync(Databasesoort.Sqlite);
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.Bijdrage, 500));
        await proef.BoekAsync(Fondsproef.Opdracht(Boekingsoort.CompensatieSloop, 123.45m, "BEL-1"));
        var alles = await BestandAsync(proef, Fondsproef.Gemeente);
        alles.Should().HaveCount(3);
        alles[1].Should().StartWith("1;1;2014-06-01;bijdrage;kas;bijdragen;500.00;");
        alles[2].Should().StartWith("1;2;2014-06-01;compensatie-sloop;compensaties-sloop;kas;123.45;");
        (await BestandAsync(proef, Fondsproef.Eigenaar)).Should().HaveCount(2).And.NotContain(regel => regel.Contains("500.00"));
        (await BestandAsync(proef, Fondsproef.Concurrent)).Should().ContainSingle("only the heading");
    }

    private static async Task<string[]> BestandAsync(Fondsproef proef, Domain.Toegang.Bevoegdheid wie)
    {
        using var uit = new MemoryStream();
        await Fondsbestand.WriteAsync(uit, await proef.BladAsync(wie), CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(uit.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<IEnumerable<string>> TegenAsync(Fondsproef proef, int volgnummer) =>
        (await proef.Boeken.BoekTegenAsync(Fondsproef.Gemeente, (Guid.NewGuid(), 1), (volgnummer, new(2014, 7, 1), "fout"))).Meldingen.Select(melding => melding.Code);
}
