using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

public class DossiervormingTests
{
    private static readonly Partij Belegger = new("BEL", "Belegger", Partijsoort.Belegger, "IVBN", null);
    private static readonly Partij Ontwikkelaar = new("ONT", "Ontwikkelaar", Partijsoort.Ontwikkelaar, "NEPROM", null);

    private static readonly Feiten Basis = new()
    {
        Partijen = [Belegger, Ontwikkelaar],
        Locaties = [new("L", "GM0344", "Locatie", null, null), new("M", "GM0344", "Ander", null, null)],
        Gebiedsaanduidingen = [new("L", Toekomstperspectief.Balans, new(2012, 1, 1), new(2014, 1, 1)), new("L", Toekomstperspectief.Beperking, new(2014, 1, 1), null)],
    };

    private static readonly Feiten Leeg = Basis with
    {
        Ruimten = [Ruimte("G", 6000m)],
        Ruimtestanden = [new("G-1", new(2012, 1, 1), null, Gebruik.Geen, true)],
    };

    [Theory]
    [InlineData("2013-12-31", true)]
    [InlineData("2014-01-01", false)]
    public void Counts_a_building_while_the_party_owns_it(string op, bool bezit)
    {
        var feiten = Basis with
        {
            Gebouwen = [Gebouw("G", opgeleverd: new(2000, 1, 1), eigenaar: "BEL")],
            Eigendommen = [new("G", "ANDER", new(2014, 1, 1), null)],
        };
        Dossier(feiten, Belegger, op).Onderwerpen[Grondslag.BezitOpLocatie].Should().HaveCount(bezit ? 1 : 0);
    }

    [Fact]
    public void Takes_the_perspective_of_the_day_and_counts_since_the_last_of_designation_and_ownership()
    {
        var feiten = Basis with
        {
            Gebouwen = [Gebouw("G", opgeleverd: new(2000, 1, 1))],
            Ruimten = [new("R", "G", new Oppervlakte(700m), null, null, null), new("S", "G", new Oppervlakte(100m), null, new(2014, 1, 1), null)],
            Eigendommen = [new("G", "BEL", new(2014, 6, 1), null)],
        };
        var bezit = Dossier(feiten, Belegger, "2015-01-15").Onderwerpen[Grondslag.BezitOpLocatie].Single();
        bezit.Perspectief.Should().Be(Toekomstperspectief.Beperking);
        bezit.Sinds.Should().Be(new DateOnly(2014, 6, 1));
        bezit.Oppervlakte.Should().Be(new Oppervlakte(700m));
        bezit.Gebouwen.Should().Be(1);
    }

    [Theory]
    [InlineData("BEL", 1)]
    [InlineData("ANDER", 0)]
    public void Takes_only_its_own_buildings_from_the_list_of_transformation_duties(string eigenaar, int aantal)
    {
        var feiten = Leeg with { Gebouwen = [Gebouw("G", opgeleverd: new(2000, 1, 1), eigenaar: eigenaar)] };
        Dossier(feiten, Belegger, "2015-01-15").Onderwerpen[Grondslag.Transformatieplicht].Should().HaveCount(aantal);
    }

    [Fact]
    public void Owes_a_plan_no_earlier_than_the_purchase()
    {
        var feiten = Leeg with
        {
            Gebouwen = [Gebouw("G", opgeleverd: new(2000, 1, 1))],
            Eigendommen = [new("G", "BEL", new(2015, 1, 10), null)],
        };
        var plichtig = Dossier(feiten, Belegger, "2015-01-15").Onderwerpen[Grondslag.Transformatieplicht].Single();
        plichtig.Sinds.Should().Be(new DateOnly(2015, 1, 10));
        plichtig.LeegSinds.Should().Be(new DateOnly(2012, 1, 1));
        plichtig.Oppervlakte.Should().Be(new Oppervlakte(6000m));
    }

    [Fact]
    public void Takes_the_perspective_of_the_day_on_which_building_began()
    {
        var feiten = Basis with { Gebouwen = [Gebouw("G", new(2013, 12, 31), new(2014, 6, 1), "ONT")] };
        Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Nieuwbouw].Single().Perspectief.Should().Be(Toekomstperspectief.Balans);
    }

    [Theory]
    [InlineData("2011-12-31", 0)]
    [InlineData("2012-01-01", 1)]
    public void Counts_new_build_delivered_since_2012(string opgeleverd, int aantal)
    {
        var feiten = Basis with { Gebouwen = [Gebouw("G", new(2010, 1, 1), Proefdossier.Dag(opgeleverd), "ONT")] };
        Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Nieuwbouw].Should().HaveCount(aantal);
    }

    [Fact]
    public void Stays_the_developers_after_the_sale()
    {
        var feiten = Basis with
        {
            Gebouwen = [Gebouw("G", new(2013, 1, 1), new(2014, 6, 1), "ONT")],
            Eigendommen = [new("G", "BEL", new(2014, 6, 1), null)],
        };
        Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Toevoeging].Should().ContainSingle();
    }

    [Theory]
    [InlineData("2014-12-31", 1)]
    [InlineData("2015-01-01", 0)]
    public void Counts_a_plan_while_room_is_left(string op, int aantal)
    {
        var feiten = Basis with
        {
            Plannen = [new("P", "L", "Plan", null, "ONT")],
            Planstanden =
            [
                new("P", new(2013, 1, 1), new(2015, 1, 1), Planstatus.Vastgesteld, new Oppervlakte(1000m), null),
                new("P", new(2015, 1, 1), null, Planstatus.Vastgesteld, Oppervlakte.Nul, Planreden.Geschrapt),
            ],
        };
        var toevoeging = Dossier(feiten, Ontwikkelaar, op).Onderwerpen[Grondslag.Toevoeging];
        toevoeging.Should().HaveCount(aantal);
        toevoeging.Should().NotContain(plan => plan.Soort != Onderwerpsoort.Plan || plan.Sinds != new DateOnly(2014, 1, 1), "the designation came after the plan");
    }

    [Fact]
    public void Adds_up_the_share_of_the_worked_example()
    {
        var feiten = new Feiten
        {
            Locaties = [.. "ABCD".Select(code => new Locatie(code.ToString(), "GM0344", "L", null, null))],
            Gebiedsaanduidingen =
            [
                new("A", Toekomstperspectief.Groei, new(2012, 1, 1), null), new("B", Toekomstperspectief.Balans, new(2012, 1, 1), null),
                new("C", Toekomstperspectief.Beperking, new(2012, 1, 1), null), new("D", Toekomstperspectief.Transformatie, new(2012, 1, 1), null),
            ],
            Gebouwen = [Op("A"), Op("B"), Op("C"), Op("D") with { Bouwstart = null, Opgeleverd = new(1990, 1, 1), Onttrokken = new(2014, 1, 1), Onttrekking = Onttrekking.Transformatie }],
            Ruimten = [Ruimte("A", 60_000m), Ruimte("B", 20_000m), Ruimte("C", 5_000m), Ruimte("D", 35_000m)],
        };
        var aandeel = Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Ontwikkelaandeel].Single().Aandeel!.Value;
        aandeel.Should().Be(new Aandeel(new Oppervlakte(60_000m), Oppervlakte.Nul, new Oppervlakte(120_000m)));
        aandeel.Haalt(50m).Should().BeTrue();
        Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Nieuwbouwaandeel].Single().Aandeel
            .Should().Be(new Aandeel(new Oppervlakte(60_000m), Oppervlakte.Nul, new Oppervlakte(85_000m)));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1000)]
    public void Counts_metres_without_a_perspective_as_unknown_unless_they_are_only_herstructurering(bool her, int onbekend)
    {
        var feiten = Basis with
        {
            Gebouwen = [Gebouw("G", new(2013, 1, 1), null, "ONT") with { Locatie = "M" }],
            Ruimten = [Ruimte("G", 1000m)],
            Herstructureringen = her ? [new("M", new(2012, 1, 1), null)] : [],
        };
        var aandeel = Dossier(feiten, Ontwikkelaar, "2015-01-15").Onderwerpen[Grondslag.Ontwikkelaandeel].Single().Aandeel!.Value;
        aandeel.Onbekend.Should().Be(new Oppervlakte(onbekend));
        aandeel.Geheel.Should().Be(new Oppervlakte(1000m));
    }

    [Fact]
    public void Keeps_the_name_of_a_thing_that_was_answered_and_left()
    {
        var feiten = Basis with { Gebouwen = [Gebouw("G", opgeleverd: new(2000, 1, 1), eigenaar: "ANDER")] };
        var dossier = new Dossiervorming(Snapshot.Van(1, feiten), new(2015, 1, 15)).Vorm(Belegger, [new Bewijs(new("7.4", Onderwerpsoort.Gebouw, "G"), new(2014, 1, 1))]);
        dossier.Zoek("7.4-gebouw-G", new(2015, 1, 15))!.Titel.Should().Be("Maak een transformatieplan voor Gebouw G");
    }

    private static Partijdossier Dossier(Feiten feiten, Partij partij, string op) =>
        new Dossiervorming(Snapshot.Van(1, feiten), Proefdossier.Dag(op)).Vorm(partij, []);

    private static Gebouw Gebouw(string code, DateOnly? bouwstart = null, DateOnly? opgeleverd = null, string? eigenaar = null) =>
        new(code, "L", $"Gebouw {code}", null, null, bouwstart, opgeleverd, null, null, eigenaar);

    private static Gebouw Op(string locatie) => Gebouw(locatie, new(2013, 1, 1), new(2014, 1, 1), "ONT") with { Locatie = locatie };

    private static Ruimte Ruimte(string gebouw, decimal m2) => new($"{gebouw}-1", gebouw, new Oppervlakte(m2), null, null, null);
}
