using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Gebieden.Toekomstperspectief;
using static Kantorentop.Domain.Projecten.Projectsoort;

namespace Kantorentop.Domain.Tests.Projecten;

/// <summary>Art. 8.2, 8.3 and 8.5, exact on both sides of the boundary.</summary>
public class OntwikkelstandTests
{
    [Theory]
    [InlineData("60000", true)]
    [InlineData("60000.01", false)]
    [InlineData("60001", false)]
    [InlineData("59999.99", true)]
    public void Reaches_half_at_exactly_half(string groei, bool haalt)
    {
        var stand = new Ontwikkelstand([Regel(Nieuwbouw, Groei, groei), Regel(Herontwikkeling, Balans, "20000"), Regel(Sloop, Beperking, "5000"), Regel(Projectsoort.Transformatie, Toekomstperspectief.Transformatie, "35000")]);
        stand.Ontwikkelaandeel.Haalt(Ontwikkelstand.Streefaandeel).Should().Be(haalt);
    }

    [Theory]
    [InlineData("100", false)]
    [InlineData("100.01", true)]
    [InlineData("99.99", false)]
    public void Is_mainly_in_growth_areas_above_half_only(string groei, bool hoofdzakelijk)
    {
        var stand = new Ontwikkelstand([Regel(Nieuwbouw, Groei, groei), Regel(Nieuwbouw, Balans, "100"), Regel(Projectsoort.Transformatie, Groei, "900")]);
        stand.Nieuwbouwaandeel.Overschrijdt(Ontwikkelstand.Hoofdzakelijk).Should().Be(hoofdzakelijk);
    }

    [Fact]
    public void Adds_new_build_in_shrinking_areas_gross_and_shows_what_was_withdrawn_beside_it()
    {
        var stand = new Ontwikkelstand([Regel(Nieuwbouw, Beperking, "0.01"), Regel(Nieuwbouw, Balans, "500"), Regel(Sloop, Beperking, "40"), Regel(Projectsoort.Transformatie, Toekomstperspectief.Transformatie, "60"), Regel(Herontwikkeling, Beperking, "70")]);
        stand.Toegevoegd.M2.Should().Be(0.01m);
        stand.Onttrokken.M2.Should().Be(100m);
        stand.Netto.Should().Be(-99.99m);
    }

    [Fact]
    public void Looks_at_the_day_of_the_permit_for_what_is_added_and_at_that_of_the_decision_for_the_shares()
    {
        var stand = Proefproject.Stand(Proefproject.Maak(Nieuwbouw, 500m, besluit: "2013-12-31") with { IsLos = true, Vergund = new(2014, 1, 1) });
        stand.Toegevoegd.M2.Should().Be(500m, "it was a Beperkingsgebied when the permit came");
        stand.In(Balans).M2.Should().Be(1_500m);
    }

    [Fact]
    public void Keeps_herstructurering_alone_in_the_whole_and_out_of_the_part()
    {
        var stand = new Ontwikkelstand([Regel(Nieuwbouw, null, "50") with { IsHerstructurering = true }, Regel(Nieuwbouw, null, "30"), Regel(Sloop, Balans, "20")]);
        stand.Ontwikkelaandeel.Should().BeEquivalentTo(new { Deel = new Oppervlakte(20m), Onbekend = new Oppervlakte(30m), Geheel = new Oppervlakte(100m) });
    }

    [Fact]
    public void Has_no_share_without_activity_and_takes_a_run_of_days_without_its_last()
    {
        new Ontwikkelstand([]).Ontwikkelaandeel.Percentage.Should().BeNull();
        var stand = new Ontwikkelstand([Regel(Sloop, Balans, "20"), Regel(Sloop, Balans, "30") with { Dag = new(2014, 6, 28) }]);
        stand.Tussen(new(2013, 6, 28), new(2014, 6, 28)).In(Balans).M2.Should().Be(20m);
    }

    [Fact]
    public void The_rows_of_each_figure_are_that_figure()
    {
        var stand = new Ontwikkelstand(
        [
            Regel(Nieuwbouw, Groei, "10.01"), Regel(Nieuwbouw, Balans, "20"), Regel(Nieuwbouw, null, "30"), Regel(Nieuwbouw, null, "5") with { IsHerstructurering = true },
            Regel(Nieuwbouw, Beperking, "40") with { Vergunningperspectief = Groei }, Regel(Nieuwbouw, Groei, "50") with { Vergunningperspectief = Beperking },
            Regel(Sloop, Beperking, "60"), Regel(Projectsoort.Transformatie, Balans, "70"), Regel(Herontwikkeling, Beperking, "80"),
        ]);

        foreach (var (cijfer, aandeel) in new[] { (Ontwikkelcijfer.Nieuwbouwaandeel, stand.Nieuwbouwaandeel), (Ontwikkelcijfer.Ontwikkelaandeel, stand.Ontwikkelaandeel) })
        {
            var rijen = stand.Rijen(cijfer);
            (Som(rijen, Telwijze.Mee), Som(rijen, Telwijze.Onbekend), Som(rijen, Enum.GetValues<Telwijze>())).Should().Be((aandeel.Deel.M2, aandeel.Onbekend.M2, aandeel.Geheel.M2));
        }

        Som(stand.Rijen(Ontwikkelcijfer.Toegevoegd), Enum.GetValues<Telwijze>()).Should().Be(stand.Toegevoegd.M2);
        var netto = stand.Rijen(Ontwikkelcijfer.Netto);
        (Som(netto, Telwijze.Mee) - Som(netto, Telwijze.Af), netto.Count).Should().Be((stand.Netto, 2));
    }

    private static decimal Som(IEnumerable<Ontwikkelrij> rijen, params Telwijze[] telt) => rijen.Where(rij => telt.Contains(rij.Telt)).Sum(rij => rij.Regel.Oppervlakte.M2);

    private static Ontwikkelregel Regel(Projectsoort soort, Toekomstperspectief? perspectief, string m2) =>
        new("P", soort, new(2014, 1, 1), new Oppervlakte(decimal.Parse(m2, System.Globalization.CultureInfo.InvariantCulture))) { Perspectief = perspectief, Vergunningperspectief = perspectief };
}
