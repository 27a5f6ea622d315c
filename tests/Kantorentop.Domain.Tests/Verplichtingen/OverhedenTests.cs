using FluentAssertions;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Verplichtingen.Proefoverheid;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>Art. 2 and 3: what provinces and municipalities owe.</summary>
public class OverhedenTests
{
    private static readonly string[] Leden = ["3.1", "3.1a", "3.1b", "3.1e"];

    [Theory]
    [InlineData("2012-06-27", NogNietAanDeOrde)]
    [InlineData("2012-06-28", Loopt)]
    [InlineData("2013-06-28", Loopt)]
    [InlineData("2013-06-29", TeLaat)]
    public void An_agreement_of_a_belangrijkste_region_is_owed_within_twelve_months(string op, Verplichtingstaat staat)
    {
        foreach (var lid in Leden)
            foreach (var drager in new[] { Utrecht, ProvincieUtrecht })
                Staat(drager, $"{lid}-regio-Midden", op).Should().Be(staat, $"of article {lid} by {drager}");
    }

    [Theory]
    [InlineData("2013-06-28", VoldaanOpTijd)]
    [InlineData("2013-06-29", VoldaanTeLaat)]
    public void An_agreement_is_in_time_by_the_day_on_which_it_came_into_force(string vanKracht, Verplichtingstaat staat)
    {
        foreach (var lid in Leden)
            Staat(Utrecht, $"{lid}-regio-Midden", "2015-01-15", Bewezen(Utrecht, $"{lid}-regio-Midden", vanKracht)).Should().Be(staat);
    }

    [Fact]
    public void An_agreement_elsewhere_is_free_and_counts_when_it_is_made()
    {
        Staat(Zeist, "3.1-regio-Rand", "2015-01-15").Should().Be(NietVanToepassing);
        Staat(Zeist, "3.1-regio-Rand", "2015-01-15", Bewezen(Zeist, "3.1-regio-Rand", "2014-01-01")).Should().Be(VoldaanOpTijd, "it has no term");
        Staat(Zeist, "3.1c-locatie-N", "2015-01-15").Should().BeNull();
    }

    [Fact]
    public void Who_joins_a_region_after_the_term_has_none()
    {
        var later = Zoek(Nieuwegein, "3.1-regio-Midden", "2015-01-15")!;
        (later.Staat, later.Sinds, later.Uiterlijk).Should().Be((Loopt, new DateOnly(2014, 1, 1), null));
        Staat(Nieuwegein, "3.1-regio-Midden", "2013-12-31").Should().BeNull();
    }

    [Theory]
    [InlineData(ProvincieUtrecht, "3.1-regio-Rand", true)]
    [InlineData(Utrecht, "3.1-regio-Rand", false)]
    [InlineData(ProvincieUtrecht, "3.1c-regio-Midden", true)]
    [InlineData(Utrecht, "3.1c-regio-Midden", false)]
    [InlineData(Utrecht, "3.1c-locatie-L", true)]
    [InlineData(Utrecht, "3.1d-locatie-L", true)]
    [InlineData(Utrecht, "3.1c-locatie-M", false)]
    [InlineData(ProvincieUtrecht, "3.1c-locatie-L", false)]
    public void A_government_owes_what_is_of_its_own_regions_and_locations(string drager, string sleutel, bool verschuldigd) =>
        (Zoek(drager, sleutel, "2013-01-15") is not null).Should().Be(verschuldigd);

    [Theory]
    [InlineData("2014-06-30", Loopt)]
    [InlineData("2014-07-01", TeLaat)]
    public void A_Gebiedsvisie_has_the_day_that_the_region_set_itself(string op, Verplichtingstaat staat)
    {
        var termijn = Gebeurd("3.1d", Utrecht, new(Onderwerpsoort.Gebiedsvisie, "L", "Papendorp") { Locatie = "L", Uiterlijk = new(2014, 6, 30) });
        Staat(Utrecht, "3.1d-gebiedsvisie-L", op, termijn).Should().Be(staat);
        Staat(Utrecht, "3.1d-gebiedsvisie-land", op, termijn).Should().BeNull("there is one");
    }

    [Theory]
    [InlineData("2014-06-30", VoldaanOpTijd)]
    [InlineData("2014-07-01", VoldaanTeLaat)]
    public void A_Gebiedsvisie_is_in_time_by_its_adoption(string vastgesteld, Verplichtingstaat staat)
    {
        var gegevens = Plichtgegevens.Samen(
        [
            Gebeurd("3.1d", Utrecht, new(Onderwerpsoort.Gebiedsvisie, "L", "Papendorp") { Uiterlijk = new(2014, 6, 30) }),
            Bewezen(Utrecht, "3.1d-gebiedsvisie-L", vastgesteld),
        ]);
        Staat(Utrecht, "3.1d-gebiedsvisie-L", "2015-01-15", gegevens).Should().Be(staat);
    }

    [Theory]
    [InlineData("3.3-kader-structuurvisie")]
    [InlineData("3.3-kader-kantorenbeleid")]
    [InlineData("3.4-kader-borging")]
    public void Every_government_of_a_region_owes_each_framework_once(string sleutel)
    {
        foreach (var drager in new[] { Utrecht, Zeist, ProvincieUtrecht })
        {
            Staat(drager, sleutel, "2013-06-28").Should().Be(Loopt);
            Staat(drager, sleutel, "2013-06-29").Should().Be(TeLaat);
            Staat(drager, sleutel, "2015-01-15", Bewezen(drager, sleutel, "2013-06-28")).Should().Be(VoldaanOpTijd);
            Staat(drager, sleutel, "2015-01-15", Bewezen("PV27", sleutel, "2013-06-28")).Should().Be(TeLaat, "another's framework is none of its own");
        }

        Zoek("IPO", sleutel, "2015-01-15").Should().BeNull();
    }

    [Theory]
    [InlineData("EIB-kantorenmonitor", "2013-06-28", VoldaanOpTijd)]
    [InlineData("EIB-kantorenmonitor", "2013-06-29", VoldaanTeLaat)]
    [InlineData("eigen methode: de monitor mist kleine kantoren", "2013-01-01", VoldaanOpTijd)]
    [InlineData(null, "2013-01-01", TeLaat)]
    public void An_estimate_says_by_which_method_it_was_made(string? methode, string vanaf, Verplichtingstaat staat)
    {
        var feiten = Basis with { Ramingen = [Basis.Ramingen[0] with { Vanaf = Proefdossier.Dag(vanaf), Methode = methode }] };
        Staat(Utrecht, "3.2-regio-Midden", "2015-01-15", null, feiten).Should().Be(staat);
    }

    [Fact]
    public void Goals_of_a_region_have_no_term_and_are_never_late()
    {
        Staat(Zeist, "2.2-doelen-Rand", "2017-06-27").Should().Be(Loopt);
        Staat(Zeist, "2.2-doelen-Rand", "2017-06-27", Bewezen(Zeist, "2.2-doelen-Rand", "2016-01-01")).Should().Be(VoldaanOpTijd);
    }

    [Theory]
    [InlineData(10_000, "2017-06-27", Loopt)]
    [InlineData(10_000, "2017-06-28", VoldaanOpTijd)]
    [InlineData(10_500, "2017-06-28", VoldaanOpTijd)]
    [InlineData(10_501, "2017-06-28", TeLaat)]
    [InlineData(9_499, "2017-06-28", TeLaat)]
    public void Plan_capacity_is_judged_by_the_figures_of_the_last_day(int m2, string op, Verplichtingstaat staat)
    {
        var feiten = Basis with { Planstanden = [Basis.Planstanden[0] with { Oppervlakte = new Oppervlakte(m2) }] };
        foreach (var drager in new[] { Utrecht, ProvincieUtrecht }) Staat(drager, "2.2-regio-Midden", op, null, feiten).Should().Be(staat);
        foreach (var drager in new[] { Drager.Rijkscode, Koepels.Vng }) Staat(drager, "2.2-land-land", op, null, feiten).Should().Be(staat);
    }

    [Fact]
    public void What_happens_after_the_last_day_does_not_change_the_judgement()
    {
        var feiten = Basis with { Planstanden = [Basis.Planstanden[0] with { Tot = new(2017, 7, 1) }, new("P", new(2017, 7, 1), null, Domain.Plannen.Planstatus.Vastgesteld, Oppervlakte.Nul, Domain.Plannen.Planreden.Geschrapt)] };
        Staat(Utrecht, "2.2-regio-Midden", "2018-01-01", null, feiten).Should().Be(VoldaanOpTijd);
    }

    [Fact]
    public void Plan_capacity_cannot_be_judged_without_an_estimate() =>
        Staat(Zeist, "2.2-regio-Rand", "2017-06-28").Should().Be(NietTeBeoordelen);

    [Theory]
    [InlineData("2014-12-31", Loopt, Loopt)]
    [InlineData("2015-01-01", Opgeschort, Loopt)]
    [InlineData("2016-01-01", Loopt, Loopt)]
    public void A_finding_of_a_region_suspends_reaching_its_goals_but_not_setting_them(string op, Verplichtingstaat afstemming, Verplichtingstaat doelen)
    {
        var gegevens = new Plichtgegevens { Opschortingen = [new Opschorting(Gebied.Kantorenregio("Midden"), new(2015, 1, 1), new(2016, 1, 1), "Brief", null)] };
        Staat(Utrecht, "2.2-regio-Midden", op, gegevens).Should().Be(afstemming);
        Staat(Utrecht, "2.2-doelen-Midden", op, gegevens).Should().Be(doelen);
        Staat(Zeist, "2.2-regio-Rand", op, gegevens).Should().Be(Loopt);
        Staat(Drager.Rijkscode, "2.2-land-land", op, gegevens).Should().Be(Loopt);
    }

    [Fact]
    public void A_finding_for_the_land_suspends_it_for_all()
    {
        var gegevens = new Plichtgegevens { Opschortingen = [new Opschorting(Gebied.Land, new(2015, 1, 1), null, "Brief", null)] };
        Staat(Zeist, "2.2-regio-Rand", "2015-01-15", gegevens).Should().Be(Opgeschort);
        Staat(Koepels.Nvb, "2.2-land-land", "2015-01-15", gegevens).Should().Be(Opgeschort);
    }
}
