using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static Kantorentop.Application.Tests.Schade.Schadeproef;

namespace Kantorentop.Application.Tests.Schade;

/// <summary>From intention over the agreement on costs to the decision that moves the planstanden (art. 4.2).</summary>
public sealed class BesluitTests
{
    private static readonly DateOnly Afspraakdag = GeenSchade.Datum;

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_decision_waits_for_its_agreement_and_then_moves_the_figures_at_once(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        (await proef.VoornemenAsync(Utrecht, Voornemen)).IsGelukt.Should().BeTrue();
        Code(await proef.BesluitAsync(Utrecht, Afspraakdag)).Should().Be(Volgorderegels.Code);
        (await proef.AfspraakAsync(Utrecht, GeenSchade)).IsGelukt.Should().BeTrue();
        Code(await proef.BesluitAsync(Utrecht, Afspraakdag.AddDays(-1))).Should().Be(Volgorderegels.Code, "the agreement comes first");
        Code(await proef.BesluitAsync(Utrecht, Portaalklok.Vandaag.AddDays(1))).Should().Be("datum-toekomst");
        proef.Capaciteit(Portaalklok.Vandaag).Should().Be(10_000, "nothing was decided yet");

        (await proef.BesluitAsync(Utrecht, Afspraakdag)).IsGelukt.Should().BeTrue("the same day is allowed");

        (proef.Capaciteit(Afspraakdag.AddDays(-1)), proef.Capaciteit(Afspraakdag), proef.Capaciteit(Portaalklok.Vandaag)).Should().Be((10_000m, 6_000m, 6_000m));
        await using var db = proef.Db();
        (await db.Bekend<Planstand>().Where(stand => stand.Plan == "P").OrderBy(stand => stand.Vanaf).ToListAsync()).Should().Equal(
            new Planstand("P", new(2011, 1, 1), Afspraakdag, Planstatus.Vastgesteld, new Oppervlakte(10_000), null),
            new Planstand("P", Afspraakdag, null, Planstatus.Vastgesteld, new Oppervlakte(6_000), Planreden.Geschrapt));
        var schrapping = (await proef.Tonen.SchrappingenAsync(Utrecht, "P")).Should().ContainSingle().Subject;
        (schrapping.IsGedekt, schrapping.Besluiten.Single().Kenmerk).Should().Be((true, "2014/123"));
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_decisions_at_once_take_no_more_than_there_is(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        var besluiten = Enumerable.Range(1, 3).Select(nummer => Voornemen with { Sleutel = new Guid(nummer, 0, 0, new byte[8]) }).ToList();
        foreach (var besluit in besluiten)
        {
            await proef.VoornemenAsync(Utrecht, besluit);
            (await proef.AfspraakAsync(Utrecht, GeenSchade with { Besluit = besluit.Sleutel })).IsGelukt.Should().BeTrue();
        }

        var uitkomsten = await Task.WhenAll(besluiten.Select(besluit => Task.Run(() => proef.BesluitAsync(Utrecht, new(2014, 9, 1), besluit.Sleutel))));

        uitkomsten.Count(uitkomst => uitkomst.IsGelukt).Should().Be(2, "the plan holds 10.000 m², and each takes 4.000 m²");
        Code(uitkomsten.Single(uitkomst => !uitkomst.IsGelukt)).Should().Be("meer-dan-over");
        proef.Capaciteit(Portaalklok.Vandaag).Should().Be(2_000);
        (await proef.Tonen.SchrappingenAsync(Utrecht, "P")).Should().ContainSingle().Which.IsGedekt.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_division_is_kept_to_the_cent_and_does_not_move_behind_its_decision(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        await proef.VoornemenAsync(Utrecht, Voornemen);
        var afspraak = GeenSchade with { GeenSchade = false, Totaal = new Bedrag(100_00_01), Toelichting = null };
        Kostenaandeel[] aandelen =
        [
            new(Voornemen.Sleutel, Organisatiesoort.Gemeente, "GM0344", new Bedrag(40_00_01)),
            new(Voornemen.Sleutel, Organisatiesoort.Marktpartij, "ONT-1", new Bedrag(60_00_00)),
        ];
        Code(await proef.AfspraakAsync(Utrecht, afspraak, 0, aandelen[0])).Should().Be("aandelen-tellen-niet-op");
        Code(await proef.AfspraakAsync(Utrecht, afspraak, 0, aandelen[0], aandelen[1] with { Sleutel = "ONT-9" })).Should().Be("drager-onbekend");
        Code(await proef.AfspraakAsync(Utrecht, afspraak, 0, aandelen[1], aandelen[0] with { Sleutel = "GM0356" })).Should().Be("drager-onbekend");
        (await proef.AfspraakAsync(Utrecht, afspraak, 0, aandelen)).IsGelukt.Should().BeTrue();

        var blad = await proef.Tonen.BesluitAsync(Utrecht, Voornemen.Sleutel);
        blad!.Verdeling!.Afspraak.Should().Be(afspraak);
        blad.Verdeling.Aandelen.Should().BeEquivalentTo(aandelen);
        Code(await proef.AfspraakAsync(Utrecht, GeenSchade)).Should().Be("verouderd", "someone else was earlier");
        (await proef.BesluitAsync(Utrecht, Afspraakdag.AddDays(3))).IsGelukt.Should().BeTrue();
        Code(await proef.AfspraakAsync(Utrecht, afspraak with { Datum = Afspraakdag.AddDays(4) }, blad.Kosten!.Versie, aandelen)).Should().Be(Volgorderegels.Code);
        (await proef.AfspraakAsync(Utrecht, afspraak with { Datum = Afspraakdag.AddDays(3) }, blad.Kosten.Versie, aandelen)).IsGelukt.Should().BeTrue();
        Code(await proef.BesluitAsync(Utrecht, Afspraakdag.AddDays(3))).Should().Be("besluit-genomen");
        Code(await proef.VoornemenAsync(Utrecht, Voornemen with { Eraf = new Oppervlakte(1) }, (await proef.Tonen.BesluitAsync(Utrecht, Voornemen.Sleutel))!.Versie)).Should().Be("besluit-genomen");
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_decision_recorded_by_mistake_is_taken_back_and_the_plan_holds_what_it_held(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        await proef.VoornemenAsync(Utrecht, Voornemen);
        await proef.AfspraakAsync(Utrecht, GeenSchade);
        Code(await proef.HerstelAsync(Utrecht)).Should().Be("besluit-niet-genomen");
        await proef.BesluitAsync(Utrecht, Afspraakdag);
        var genomen = proef.Houder.Huidig.Nummer;
        Code(await proef.HerstelAsync(Wie(Organisatiesoort.Provincie, "PV26"))).Should().Be("geen-recht");
        Code(await proef.HerstelAsync(Utrecht, " ")).Should().Be("reden-ontbreekt");
        proef.Capaciteit(Afspraakdag).Should().Be(6_000);

        (await proef.HerstelAsync(Utrecht)).IsGelukt.Should().BeTrue();

        (proef.Capaciteit(Afspraakdag), proef.Capaciteit(Portaalklok.Vandaag)).Should().Be((10_000m, 10_000m));
        await using var db = proef.Db();
        (await db.Bekend<Planstand>().SingleAsync(stand => stand.Plan == "P")).Should().Be(
            new Planstand("P", new(2011, 1, 1), null, Planstatus.Vastgesteld, new Oppervlakte(10_000), null));
        (await db.Bekend<Planstand>(genomen).CountAsync(stand => stand.Plan == "P")).Should().Be(2, "what was known then stays known");
        var blad = (await proef.Tonen.BesluitAsync(Utrecht, Voornemen.Sleutel))!;
        (blad.Besluit, blad.Kosten!.Datum).Should().Be((Voornemen, Afspraakdag));
        blad.Hersteld.Should().ContainSingle().Which.Herstel.Should().Be(new Besluitherstel(Voornemen.Sleutel, 1, Afspraakdag, "2014/123", "Het besluit ging over een ander plan."));
        (await proef.BesluitAsync(Utrecht, Afspraakdag.AddDays(1))).IsGelukt.Should().BeTrue();
        (await proef.HerstelAsync(Utrecht)).IsGelukt.Should().BeTrue();
        (await proef.Tonen.BesluitAsync(Utrecht, Voornemen.Sleutel))!.Hersteld.Select(rij => rij.Herstel.Nummer).Should().Equal(1, 2);
    }

    [Fact]
    public async Task A_decision_under_a_later_change_of_its_plan_waits_until_that_is_taken_back()
    {
        await using var proef = await StartAsync(Databasesoort.Sqlite);
        var tweede = Voornemen with { Sleutel = new Guid(2, 0, 0, new byte[8]) };
        foreach (var (besluit, dag) in new[] { (Voornemen, Afspraakdag), (tweede, Afspraakdag.AddDays(30)) })
        {
            await proef.VoornemenAsync(Utrecht, besluit);
            await proef.AfspraakAsync(Utrecht, GeenSchade with { Besluit = besluit.Sleutel });
            (await proef.BesluitAsync(Utrecht, dag, besluit.Sleutel)).IsGelukt.Should().BeTrue();
        }

        Code(await proef.HerstelAsync(Utrecht)).Should().Be("later-gewijzigd");
        proef.Capaciteit(Portaalklok.Vandaag).Should().Be(2_000);

        (await proef.HerstelAsync(Utrecht, sleutel: tweede.Sleutel)).IsGelukt.Should().BeTrue();
        (await proef.HerstelAsync(Utrecht)).IsGelukt.Should().BeTrue();
        (proef.Capaciteit(Afspraakdag), proef.Capaciteit(Portaalklok.Vandaag)).Should().Be((10_000m, 10_000m));
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_designation_without_a_plan_is_withdrawn_after_its_costs_are_agreed_and_moves_no_figure(Databasesoort soort)
    {
        await using var proef = await StartAsync(soort);
        var voornemen = Voornemen with { Plan = null, Locatie = "KAN", Soort = Besluitsoort.Onttrekken, Alternatief = null };
        Code(await proef.VoornemenAsync(Utrecht, voornemen with { Soort = Besluitsoort.Schrappen })).Should().Be("schrappen-zonder-plan");
        Code(await proef.VoornemenAsync(Utrecht, voornemen with { Locatie = "NWG" })).Should().Be("geen-recht");
        Code(await proef.VoornemenAsync(Utrecht, voornemen with { Locatie = "X" })).Should().Be("niet-gevonden");
        (await proef.VoornemenAsync(Utrecht, voornemen)).IsGelukt.Should().BeTrue();
        Code(await proef.BesluitAsync(Utrecht, Afspraakdag)).Should().Be(Volgorderegels.Code);
        (await proef.AfspraakAsync(Utrecht, GeenSchade)).IsGelukt.Should().BeTrue();

        (await proef.BesluitAsync(Utrecht, Afspraakdag)).IsGelukt.Should().BeTrue();

        proef.Capaciteit(Portaalklok.Vandaag).Should().Be(10_000);
        (await proef.Tonen.LocatieAsync(Utrecht, "KAN"))!.Besluiten.Should().ContainSingle().Which.Besluit
            .Should().Be(voornemen with { Genomen = Afspraakdag, Kenmerk = "2014/123" });
        var provincie = Wie(Organisatiesoort.Provincie, "PV26");
        (await proef.Overzicht.ExecuteAsync(provincie, 1)).Regels.Single(regel => regel.Locatie.Code == "KAN").Genomen.Should().Be(1);
        (await proef.Tonen.BesluitAsync(provincie, voornemen.Sleutel))!.Plaats.Naam.Should().Be("Kanaleneiland");
        foreach (var overheid in new[] { "GM0344", "PV26" })
            (await proef.Kaders.ExecuteAsync(provincie, overheid))!.ZonderPlan.Should().ContainSingle("the framework of {0} shows what was withdrawn", overheid).Which.Locatie.Should().Be("Kanaleneiland");
        var ontwikkelaar = Wie(Organisatiesoort.Marktpartij, "ONT-1");
        (await proef.Kaders.ExecuteAsync(ontwikkelaar, "GM0344"))!.ZonderPlan.Should().BeEmpty();
        (await proef.Tonen.BesluitAsync(ontwikkelaar, voornemen.Sleutel)).Should().BeNull("its plan is not what this is about");
        (await proef.Overzicht.ExecuteAsync(ontwikkelaar, 1)).Regels.Single().Genomen.Should().Be(0);
        (await proef.HerstelAsync(Utrecht)).IsGelukt.Should().BeTrue();
    }

    [Fact]
    public async Task Only_the_municipality_of_the_location_decides_and_it_corrects_what_it_saw()
    {
        await using var proef = await StartAsync(Databasesoort.Sqlite);
        foreach (var wie in new[] { Wie(Organisatiesoort.Gemeente, "GM0356"), Wie(Organisatiesoort.Provincie, "PV26"), Wie(Organisatiesoort.Secretariaat, ""), Bevoegdheid.Opdrachtregel })
            Code(await proef.VoornemenAsync(wie, Voornemen)).Should().Be("geen-recht");
        Code(await proef.VoornemenAsync(Utrecht, Voornemen with { Plan = "X" })).Should().Be("niet-gevonden");
        Code(await proef.VoornemenAsync(Utrecht, Voornemen with { Eraf = Oppervlakte.Nul })).Should().Be("eraf");
        await proef.VoornemenAsync(Utrecht, Voornemen);
        Code(await proef.VoornemenAsync(Utrecht, Voornemen with { Alternatief = null })).Should().Be("verouderd");
        var versie = (await proef.Tonen.BesluitAsync(Utrecht, Voornemen.Sleutel))!.Versie;
        (await proef.VoornemenAsync(Utrecht, Voornemen with { Alternatief = null }, versie)).IsGelukt.Should().BeTrue();
        Code(await proef.VoornemenAsync(Utrecht, Voornemen, versie)).Should().Be("verouderd");
        Code(await proef.AfspraakAsync(Wie(Organisatiesoort.Provincie, "PV26"), GeenSchade)).Should().Be("geen-recht");
        Code(await proef.BesluitAsync(Wie(Organisatiesoort.Provincie, "PV26"), Afspraakdag)).Should().Be("geen-recht");
    }

    private static string Code(Uitkomst uitkomst) => uitkomst.Meldingen.Should().ContainSingle().Which.Code;
}
