using FluentAssertions;
using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Tests.Verplichtingen;
using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Transformatieplannen;

/// <summary>The plan for building 'G' of 'BEL', on the list since 1 January 2015.</summary>
public class TransformatieplanTests
{
    private static readonly Bevoegdheid Eigen = Verplichtingenproef.Partij("BEL");
    private static readonly Bevoegdheid Secretaris = Verplichtingenproef.Secretariaat();
    private static readonly Bevoegdheid Gemeente = new(Guid.NewGuid(), "Ambtenaar", new Organisatie(Organisatiesoort.Gemeente, "GM0344"), Rol.Lezen | Rol.Invoeren);
    private static readonly Transformatieplaninhoud Plan = new(Transformatiefase.InVoorbereiding, "Geheime woningen", new(2016, 1, 1), "Een vergunning");

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_first_plan_answers_the_duty_and_governments_see_only_how_far_it_is(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        (await BladAsync(proef, Eigen)).Should().BeEquivalentTo(new { Stand = Transformatiestand.GeenPlan, MagInvullen = true, IsGevraagd = true, Versie = 0L });

        (await RegistreerAsync(proef, Plan)).IsGelukt.Should().BeTrue();

        (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Verplichting.Staat.Should().Be(Verplichtingstaat.VoldaanOpTijd);
        var stand = new Transformatiestand(Transformatiefase.InVoorbereiding, new(2015, 1, 10));
        foreach (var wie in new[] { Eigen, Secretaris })
        {
            var blad = await BladAsync(proef, wie);
            blad.Should().BeEquivalentTo(new { Stand = stand, IsVertrouwelijk = true });
            blad!.Laatste.Should().BeEquivalentTo(new { Plan.Bestemming, Plan.Begin, Plan.Nodig });
            blad.Stappen.Should().ContainSingle().Which.Antwoord.Tekst.Should().Be("Wij maken er woningen van.");
        }

        (await BladAsync(proef, Gemeente)).Should().BeEquivalentTo(new { Stand = stand, IsVertrouwelijk = false, MagInvullen = false });
        (await BladAsync(proef, Gemeente))!.Stappen.Should().BeEmpty();
        foreach (var wie in new[] { Verplichtingenproef.Partij("AND"), Bevoegdheid.Anoniem }) (await BladAsync(proef, wie)).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Progress_adds_and_what_is_returned_tells_no_step(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await RegistreerAsync(proef, Plan with { Fase = Transformatiefase.PlanGemaakt });
        var versie = (await BladAsync(proef, Eigen))!.Versie;
        (await RegistreerAsync(proef, Plan, 0)).Meldingen.Should().ContainSingle(melding => melding.Code == "verouderd");
        (await RegistreerAsync(proef, Plan, versie)).IsGelukt.Should().BeTrue();
        (await BladAsync(proef, Eigen))!.Stand.Fase.Should().Be(Transformatiefase.InVoorbereiding);

        await using (var db = proef.CreateContext())
        {
            var laatste = await db.Set<Antwoord>().MaxAsync(antwoord => antwoord.Id);
            await proef.Beoordelen.ExecuteAsync(Secretaris, new Beoordelingsinvoer(Guid.NewGuid(), laatste, Oordeel.Teruggegeven, "Welke vergunning?"));
        }

        var blad = await BladAsync(proef, Eigen);
        blad!.Stand.Fase.Should().Be(Transformatiefase.PlanGemaakt);
        blad.Stappen.Select(stap => stap.Antwoord.Oordeel).Should().Equal(Oordeel.Teruggegeven, Oordeel.TeBeoordelen);
    }

    [Fact]
    public async Task A_refused_plan_records_nothing_and_tells_all_that_is_wrong()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var invoer = new Transformatieplaninvoer("G", Verplichtingenproef.Invoer(" "), Plan with { Fase = null });
        (await proef.Registreren.ExecuteAsync(Eigen, invoer))!.Meldingen.Select(melding => melding.Code).Should().Equal("antwoord-ontbreekt", "fase-ontbreekt");
        (await proef.Registreren.ExecuteAsync(Secretaris, invoer)).Should().BeNull();
        (await proef.Registreren.ExecuteAsync(Eigen, new Transformatieplaninvoer("H", Verplichtingenproef.Invoer(), Plan))).Should().BeNull();
        await using var db = proef.CreateContext();
        (await db.Set<Antwoord>().CountAsync() + await db.Set<Transformatieplan>().CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Who_buys_the_building_owes_a_plan_and_a_notice_of_its_own(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        (await proef.Verwittiging.TeVerwittigenAsync()).Should().ContainSingle().Which.Partij.Code.Should().Be("BEL");
        (await VerwittigAsync(proef, new(2015, 1, 10)))!.IsGelukt.Should().BeTrue();
        (await VerwittigAsync(proef, new(2015, 1, 10)))!.Meldingen.Should().ContainSingle(melding => melding.Code == "al-verwittigd");
        (await proef.Verwittiging.TeVerwittigenAsync()).Should().BeEmpty();
        (await BladAsync(proef, Eigen))!.Verwittigd.Should().Be(new DateOnly(2015, 1, 10));
        await RegistreerAsync(proef, Plan);

        await proef.LegVastAsync(sessie => sessie.VoegToe(new Eigendom("G", "AND", new(2015, 1, 12), null)));

        (await proef.Verwittiging.TeVerwittigenAsync()).Should().ContainSingle().Which.Partij.Code.Should().Be("AND");
        (await BladAsync(proef, Eigen)).Should().BeNull();
        (await proef.Detail.ExecuteAsync(Eigen, "BEL", Verplichtingenproef.Plan))!.Antwoorden.Should().ContainSingle("the old answer stays with the old owner");
        var nieuw = await BladAsync(proef, Verplichtingenproef.Partij("AND"));
        nieuw.Should().BeEquivalentTo(new { Stand = Transformatiestand.GeenPlan, MagInvullen = true, Verwittigd = (DateOnly?)null });
        nieuw!.Stappen.Should().BeEmpty();
    }

    [Fact]
    public async Task An_owner_without_umbrella_is_shown_and_nothing_is_asked_of_it()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        await proef.LegVastAsync(sessie =>
        {
            sessie.VoegToe(new Partij("LOS", "Los", Partijsoort.Belegger, null, null));
            sessie.VoegToe(new Eigendom("G", "LOS", new(2014, 1, 1), null));
        });
        (await proef.Verwittiging.TeVerwittigenAsync()).Should().BeEmpty();
        var blad = await BladAsync(proef, Secretaris);
        blad.Should().BeEquivalentTo(new { IsGevraagd = false, Stand = Transformatiestand.GeenPlan });
        blad!.Plicht.Should().Be(new Transformatieplichtgebouw("G", 6000, new(2012, 1, 1), new(2015, 1, 1)));
        (await proef.Detail.ExecuteAsync(Verplichtingenproef.Partij("LOS"), "LOS", Verplichtingenproef.Plan))!.Verplichting.Staat.Should().Be(Verplichtingstaat.NietVanToepassing);
    }

    [Fact]
    public async Task Only_the_secretariat_and_the_portal_record_a_notice_of_a_building_on_the_list()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        foreach (var wie in new[] { Eigen, Gemeente, Verplichtingenproef.Secretariaat(Rol.Lezen), Bevoegdheid.Anoniem })
            (await VerwittigAsync(proef, new(2015, 1, 10), wie)).Should().BeNull();
        (await VerwittigAsync(proef, new(2015, 1, 10), Secretaris, "H")).Should().BeNull();
        (await proef.Verwittigen.ExecuteAsync(Secretaris, new(Guid.NewGuid(), "G", null, null)))!.Meldingen.Select(melding => melding.Code)
            .Should().Equal("datum-ontbreekt", "wijze-ontbreekt");
        (await VerwittigAsync(proef, new(2015, 1, 10), Bevoegdheid.Opdrachtregel))!.IsGelukt.Should().BeTrue();
        await using var db = proef.CreateContext();
        db.Auditregels.Should().ContainSingle(regel => regel.Actie == "eigenaar-verwittigen" && regel.Object == "BEL over gebouw G");
    }

    private static Task<Transformatieplanblad?> BladAsync(Verplichtingenproef proef, Bevoegdheid wie) => proef.Planblad.ExecuteAsync(wie, "G");

    private static async Task<Uitkomst> RegistreerAsync(Verplichtingenproef proef, Transformatieplaninhoud plan, long versie = 0) =>
        (await proef.Registreren.ExecuteAsync(Eigen, new Transformatieplaninvoer("G", Verplichtingenproef.Invoer(versie: versie), plan)))!;

    private static Task<Uitkomst?> VerwittigAsync(Verplichtingenproef proef, DateOnly dag, Bevoegdheid? wie = null, string gebouw = "G") =>
        proef.Verwittigen.ExecuteAsync(wie ?? Secretaris, new(Guid.NewGuid(), gebouw, dag, Kennisgevingswijze.Brief));
}
