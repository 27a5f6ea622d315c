using FluentAssertions;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Plannen;

/// <summary>Alignment of plan capacity and demand, art. 2.2.</summary>
public sealed class AfstemmingTests
{
    [Theory]
    [InlineData(300, 200, 80, 30, 150, 350)]
    [InlineData(300, 200, -40, 0, 60, 260)]
    [InlineData(300, 200, -100, 0, 0, 200)]
    [InlineData(300, 200, -400, 0, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0)]
    [InlineData(200, 200, 50, 50, 0, 200)]
    public void Demand_is_what_existing_stock_cannot_take_and_never_negative(int v, int av, int u, int au, int vraag, int alleenUitbreiding)
    {
        var raming = Raming("2012-01-01", v, av, u, au);
        Vraagregels.Vraag(raming).Should().Be(vraag);
        Vraagregels.VraagAlleenUitbreiding(raming).Should().Be(alleenUitbreiding);
    }

    [Theory]
    [InlineData(20_000, 21_000, Afstemmingsstatus.InOvereenstemming)]
    [InlineData(20_000, 21_000.01, Afstemmingsstatus.Overcapaciteit)]
    [InlineData(20_000, 19_000, Afstemmingsstatus.InOvereenstemming)]
    [InlineData(20_000, 18_999.99, Afstemmingsstatus.Tekort)]
    [InlineData(1_000, 1_500, Afstemmingsstatus.InOvereenstemming)]
    [InlineData(1_000, 1_500.01, Afstemmingsstatus.Overcapaciteit)]
    [InlineData(1_000, 500, Afstemmingsstatus.InOvereenstemming)]
    [InlineData(1_000, 499.99, Afstemmingsstatus.Tekort)]
    [InlineData(0, 500, Afstemmingsstatus.InOvereenstemming)]
    [InlineData(0, 500.01, Afstemmingsstatus.Overcapaciteit)]
    public void Tolerates_5_percent_and_at_least_500_m2(int vraag, double capaciteit, Afstemmingsstatus status) =>
        Planwereld(Raming("2012-01-01", vraag, 0, 0, 0), (Planstatus.Vastgesteld, (decimal)capaciteit)).Afstemming("2013-01-01").Status.Should().Be(status);

    [Fact]
    public void Is_judged_on_publiekrechtelijke_capacity_and_signalled_on_all()
    {
        var afstemming = Planwereld(
            Raming("2012-01-01", 100_000, 0, 0, 0),
            (Planstatus.Vastgesteld, 40_000), (Planstatus.Ontwerp, 30_000), (Planstatus.Structuurvisie, 30_000), (Planstatus.ZonderRoStatus, 50_000)).Afstemming("2013-01-01");
        afstemming.Publiekrechtelijk.Should().Be(100_000);
        afstemming.Totaal.Should().Be(150_000);
        afstemming.Balans.Should().Be(0);
        afstemming.BalansTotaal.Should().Be(50_000);
        afstemming.Status.Should().Be(Afstemmingsstatus.InOvereenstemming);
    }

    [Theory]
    [InlineData("2012-01-31", false)]
    [InlineData("2012-02-01", true)]
    public void Without_an_estimate_in_force_only_capacity_and_new_build_are_known(string vanaf, bool zonder)
    {
        var afstemming = Planwereld(Raming(vanaf, 1000, 0, 0, 0), (Planstatus.Ontwerp, 600)).Afstemming("2012-01-31");
        afstemming.Ontwerp.Should().Be(600);
        afstemming.NieuwbouwSinds2012.Should().Be(0);
        (afstemming.Status == Afstemmingsstatus.GeenRaming).Should().Be(zonder);
        object?[] velden = [afstemming.Vraag, afstemming.ResterendeVraag, afstemming.Balans, afstemming.BalansTotaal, afstemming.BalansAlleenUitbreiding];
        velden.Should().OnlyContain(veld => (veld == null) == zonder);
        afstemming.Toegestaan.Should().BeNull("there is none on 1 January 2012");
        afstemming.Achterstand.Should().BeNull();
    }

    [Theory]
    [InlineData("2012-01-01", "2011-12-31", 0)]
    [InlineData("2011-12-31", "2015-01-01", 0)]
    [InlineData("2012-01-01", "2012-01-01", 1000)]
    [InlineData("2014-01-01", "2013-12-31", 0)]
    [InlineData("2014-01-01", "2014-01-01", 1000)]
    [InlineData("2021-12-31", "2021-12-30", 0)]
    [InlineData("2021-12-31", "2030-01-01", 1000)]
    [InlineData("2022-01-01", "2030-01-01", 0)]
    public void New_build_counts_what_is_delivered_in_the_window_up_to_the_day(string opgeleverd, string peildatum, int nieuwbouw)
    {
        var feiten = Planwereld(null) with
        {
            Gebouwen = [Gebouw("G", opgeleverd: opgeleverd)],
            Ruimten = [Ruimte("R", "G", 1000), Ruimte("S", "G", 499.99m)],
        };
        feiten.Afstemming(peildatum).NieuwbouwSinds2012.Should().Be(nieuwbouw);
    }

    [Fact]
    public void New_build_stays_whatever_comes_of_it_later()
    {
        var feiten = Planwereld(null) with
        {
            Gebouwen = [Gebouw("G", opgeleverd: "2013-01-01", onttrokken: "2014-01-01")],
            Ruimten = [Ruimte("R", "G", 1000, tot: "2013-06-01"), Ruimte("S", "G", 600, "2013-06-01", null, "R"), Ruimte("T", "G", 700, null, "2013-01-01"), Ruimte("U", "G", 800, "2013-01-01")],
        };
        feiten.Afstemming("2015-01-01").NieuwbouwSinds2012.Should().Be(1800, "R and U existed on the day of delivery");
    }

    [Fact]
    public void New_build_takes_from_demand_and_not_below_nil()
    {
        var feiten = Planwereld(Raming("2012-01-01", 1500, 0, 0, 0)) with
        {
            Gebouwen = [Gebouw("G", opgeleverd: "2013-01-01"), Gebouw("H", opgeleverd: "2014-01-01")],
            Ruimten = [Ruimte("R", "G", 1000), Ruimte("S", "H", 1000)],
        };
        feiten.Afstemming("2013-01-01").ResterendeVraag.Should().Be(500);
        feiten.Afstemming("2014-01-01").ResterendeVraag.Should().Be(0);
        feiten.Afstemming("2014-01-01").BalansAlleenUitbreiding.Should().Be(0);
    }

    [Theory]
    [InlineData("2012-01-01", 100_000)]
    [InlineData("2012-06-27", 100_000)]
    [InlineData("2012-06-28", 100_000)]
    [InlineData("2012-06-29", 99_945.235487)]
    [InlineData("2013-01-01", 89_759.036145)]
    [InlineData("2017-06-27", 54.764513)]
    [InlineData("2017-06-28", 0)]
    [InlineData("2018-01-01", 0)]
    public void The_path_goes_to_nil_in_1826_days(string peildatum, double toegestaan)
    {
        decimal.Round(Vijfjarenpad.Toegestaan(100_000m, Dag(peildatum), Convenantdata.Standaard)!.Value, 6).Should().Be((decimal)toegestaan);
        Vijfjarenpad.Achterstand(100_000m, (decimal)toegestaan).Should().Be(100_000m - (decimal)toegestaan);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(null)]
    public void No_path_is_drawn_without_too_much_to_begin_with(int? beginbalans)
    {
        Vijfjarenpad.Toegestaan(beginbalans, Dag("2013-01-01"), Convenantdata.Standaard).Should().BeNull();
        Vijfjarenpad.Achterstand(10m, null).Should().BeNull();
        Vijfjarenpad.Achterstand(10m, 20m).Should().Be(0);
    }

    [Fact]
    public void The_path_begins_from_the_municipalities_of_the_day_and_the_estimate_of_1_January_2012()
    {
        var feiten = Planwereld(Raming("2012-01-01", 1000, 0, 0, 0), (Planstatus.Vastgesteld, 11_000)) with
        {
            Ramingen = [Raming("2012-01-01", 1000, 0, 0, 0), Raming("2013-01-01", 5000, 0, 0, 0)],
            Regiolidmaatschappen = [new("Utrecht", "GM0344", Dag("2014-01-01"), null)],
        };
        feiten.Afstemming("2013-12-31").Toegestaan.Should().BeNull("no municipality belongs to the region, so nothing was too much");
        var afstemming = feiten.Afstemming("2017-06-27");
        afstemming.Balans.Should().Be(6_000);
        afstemming.Toegestaan.Should().Be(10_000m / 1826);
    }

    [Fact]
    public void Planstanden_hold_from_their_first_day_up_to_their_end()
    {
        var feiten = Planwereld(null, (Planstatus.Ontwerp, 1)) with
        {
            Planstanden = [new("P0", Dag("2013-01-01"), Dag("2014-01-01"), Planstatus.Ontwerp, new Oppervlakte(10), null), new("P0", Dag("2014-01-01"), null, Planstatus.Vastgesteld, new Oppervlakte(5), Planreden.Gefaseerd)],
        };
        feiten.Afstemming("2012-12-31").Totaal.Should().Be(0);
        feiten.Afstemming("2013-12-31").Ontwerp.Should().Be(10);
        feiten.Afstemming("2014-01-01").Capaciteit.Should().Be(new Plancapaciteit(5, 0, 0, 0));
    }
}
