using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Herprogrammering;

public sealed class MaatregelenTests
{
    private static readonly Snapshot Uitgewerkt = Snapshot.Van(1, Planwereld(
        Raming("2012-01-01", 300_000, 200_000, 80_000, 30_000),
        (Planstatus.Vastgesteld, 400_000), (Planstatus.Ontwerp, 120_000), (Planstatus.Structuurvisie, 100_000), (Planstatus.ZonderRoStatus, 180_000)));

    [Fact]
    public void Scrapping_and_phasing_bring_the_balance_of_the_worked_example_down_from_the_day_on()
    {
        var maatregelen = new Maatregelen
        {
            Plannen =
            [
                new("P0", Planingreep.Faseren, Dag("2015-07-01"), new Oppervlakte(150_000)),
                new("P1", Planingreep.Schrappen, Dag("2016-01-01"), Oppervlakte.Nul),
            ],
        };
        var dan = Doorrekening.Van(Uitgewerkt, "Utrecht", maatregelen).Dan;
        dan.Afstemming("Utrecht", Dag("2015-06-30")).Balans.Should().Be(470_000);
        dan.Afstemming("Utrecht", Dag("2015-07-01")).Balans.Should().Be(220_000);
        dan.Afstemming("Utrecht", Dag("2016-01-01")).Balans.Should().Be(100_000);
        dan.Afstemming("Utrecht", Dag("2016-01-01")).Beginbalans.Should().Be(470_000, "the reference situation stays what it was");
    }

    [Fact]
    public void Other_demand_holds_from_its_day_on()
    {
        var vraag = new Vraagmaatregel(Dag("2015-01-01"), new Oppervlakte(620_000), Oppervlakte.Nul, 0, Oppervlakte.Nul);
        var dan = Doorrekening.Van(Uitgewerkt, "Utrecht", new() { Vraag = vraag }).Dan;
        dan.Afstemming("Utrecht", Dag("2014-12-31")).Balans.Should().Be(470_000);
        dan.Afstemming("Utrecht", Dag("2015-01-01")).Status.Should().Be(Afstemmingsstatus.InOvereenstemming);
    }

    [Fact]
    public void A_building_that_goes_takes_stock_and_vacancy_along()
    {
        var snapshot = Snapshot.Van(1, Wereld([Gebouw("G"), Gebouw("H")], [Ruimte("R", "G", 1000), Ruimte("S", "H", 3000)], Stand("R", "2010-01-01")));
        var doorrekening = Doorrekening.Van(snapshot, "Utrecht", new() { Gebouwen = [new("G", Onttrekking.Transformatie, Dag("2016-01-01"))] });
        var cijfers = doorrekening.Dan.Kerncijfers(Gebied.Kantorenregio("Utrecht"), Dag("2016-01-01"));
        (cijfers.Voorraad, cijfers.Leegstand, cijfers.StructureleLeegstand).Should().Be((3000m, 0m, 0m));
        doorrekening.Dan.Kerncijfers(Gebied.Kantorenregio("Utrecht"), Dag("2015-12-31")).StructureleLeegstand.Should().Be(1000);
        doorrekening.Waarde(Domain.Herkomst.Cijfervragen.Van(Domain.Herkomst.Cijfer.Voorraad, Gebied.Locatie(Locatiecode), Dag("2016-01-01"))).Verschil.Should().Be(-1000);
        snapshot.FindGebouw("G")!.Onttrokken.Should().BeNull("the present course is untouched");
    }

    [Theory]
    [InlineData("2014-01-01", "nog-niet-gebouwd")]
    [InlineData("2014-06-01", null)]
    [InlineData("2015-12-31", null)]
    [InlineData("2016-01-01", "al-onttrokken")]
    public void A_building_goes_only_while_it_stands(string vanaf, string? code)
    {
        var snapshot = Snapshot.Van(1, Wereld([Gebouw("G", opgeleverd: "2014-06-01", onttrokken: "2016-01-01")], [Ruimte("R", "G", 1000)]));
        Maatregelregels.Gevolgloos(new Gebouwmaatregel("G", Onttrekking.Sloop, Dag(vanaf)), snapshot)?.Code.Should().Be(code);
        new Gebouwmaatregel("G", Onttrekking.Sloop, Dag(vanaf)).Kan(snapshot.FindGebouw("G")!).Should().Be(code is null);
    }

    [Fact]
    public void A_measure_on_what_is_gone_changes_nothing_and_says_so()
    {
        Maatregelregels.Gevolgloos(new Planmaatregel("?", Planingreep.Schrappen, Dag("2015-01-01"), Oppervlakte.Nul), Uitgewerkt)!.Code.Should().Be("plan-weg");
        Maatregelregels.Gevolgloos(new Planmaatregel("P0", Planingreep.Schrappen, Dag("2015-01-01"), Oppervlakte.Nul), Uitgewerkt).Should().BeNull();
        var klaar = new Planstand("P0", Dag("2011-01-01"), Dag("2014-01-01"), Planstatus.Vastgesteld, new Oppervlakte(10), null);
        var maatregel = new Planmaatregel("P0", Planingreep.Wijzigen, Dag("2014-01-01"), new Oppervlakte(5));
        maatregel.Pas([klaar]).Should().Equal(klaar);
        (maatregel with { Vanaf = Dag("2013-12-31") }).Pas([klaar]).Should().Equal(
            klaar with { Tot = Dag("2013-12-31") },
            new Planstand("P0", Dag("2013-12-31"), Dag("2014-01-01"), Planstatus.Vastgesteld, new Oppervlakte(5), Planreden.BestemmingGewijzigd));
    }

    [Fact]
    public void Input_that_cannot_be_is_refused_at_its_field()
    {
        Maatregelregels.Toets(new Planmaatregel("P", Planingreep.Schrappen, Dag("2011-12-31"), new Oppervlakte(1))).Select(melding => melding.Veld).Should().Equal("P.Vanaf", "P.Rest");
        Maatregelregels.Toets(new Planmaatregel("P", Planingreep.Schrappen, Dag("2012-01-01"), Oppervlakte.Nul)).Should().BeEmpty();
        Maatregelregels.Toets(new Gebouwmaatregel("G", Onttrekking.Sloop, Dag("2032-01-01"))).Should().ContainSingle();
        Maatregelregels.Toets(new Gebouwmaatregel("G", Onttrekking.Sloop, Dag("2031-12-31"))).Should().BeEmpty();
        Maatregelregels.Toets(new Vraagmaatregel(Dag("2015-01-01"), new Oppervlakte(1), new Oppervlakte(2), -1, new Oppervlakte(1))).Should().HaveCount(2);
    }

    [Fact]
    public void The_days_ahead_are_today_every_1_January_and_the_last_day_of_the_covenant()
    {
        Doorrekening.Vooruitblik(Dag("2015-06-01"), Convenantdata.Standaard).Should().Equal(
            Dag("2015-06-01"), Dag("2016-01-01"), Dag("2017-01-01"), Dag("2017-06-27"), Dag("2018-01-01"), Dag("2019-01-01"), Dag("2020-01-01"), Dag("2021-01-01"), Dag("2022-01-01"));
        Doorrekening.Vooruitblik(Dag("2017-06-27"), Convenantdata.Standaard)[0].Should().Be(Dag("2017-06-27"));
        Doorrekening.Vooruitblik(Dag("2022-01-01"), Convenantdata.Standaard).Should().Equal(Dag("2022-01-01"));
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", false, true, true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", false, false, false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", true, true, false)]
    [InlineData(Organisatiesoort.Provincie, "PV26", true, true, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", true, true, false)]
    [InlineData(Organisatiesoort.Secretariaat, "", false, false, false)]
    [InlineData(Organisatiesoort.Rijk, "", true, false, false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", true, false, false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", true, false, false)]
    public void A_scenario_is_for_its_maker_and_once_shared_for_the_region(Organisatiesoort soort, string sleutel, bool gedeeld, bool leest, bool wijzigt)
    {
        var eigenaar = new Organisatie(Organisatiesoort.Gemeente, "GM0344");
        var partijen = new Regiopartijen("Utrecht",
            [new(new(Organisatiesoort.Provincie, "PV26"), ""), new(eigenaar, ""), new(new(Organisatiesoort.Gemeente, "GM0356"), "")]);
        var wie = new Bevoegdheid(Guid.NewGuid(), "", new(soort, sleutel), Rol.Lezen | Rol.Invoeren);
        Scenariorechten.MagLezen(wie, partijen, eigenaar, gedeeld).Should().Be(leest);
        Scenariorechten.MagWijzigen(wie, partijen, eigenaar).Should().Be(wijzigt);
        Scenariorechten.MagWijzigen(wie with { Rollen = Rol.Lezen }, partijen, eigenaar).Should().BeFalse();
        Scenariorechten.MagLezen(wie with { Rollen = Rol.Geen }, partijen, eigenaar, gedeeld).Should().BeFalse();
    }
}
