using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Plannen;
using Xunit;

namespace Kantorentop.Application.Tests.Voorbeeld;

/// <summary>Holds the example to the figures of the press release of 27 June 2012, and to a plausible course after it.</summary>
public sealed class IjkingTests(Voorbeeldfixture voorbeeld) : IClassFixture<Voorbeeldfixture>
{
    private static readonly DateOnly Persbericht = new(2012, 6, 27);
    private static readonly DateOnly Heden = new(2015, 1, 15);

    [Fact]
    public void Of_over_fifteen_thousand_buildings_almost_900_are_wholly_and_1900_partly_vacant()
    {
        var land = voorbeeld.Kerncijfers(Gebied.Land, Persbericht);
        land.AantalGebouwen.Should().BeInRange(15_000, 15_400);
        land.AantalVolledigLeeg.Should().BeInRange(880, 899);
        land.AantalGedeeltelijkLeeg.Should().BeInRange(1_880, 1_920);
        land.Leegstandspercentage.Should().BeInRange(13m, 14m);
        land.StructureelPercentage.Should().BeInRange(5m, 6m);
    }

    [Fact]
    public void Gemeente_Amsterdam_has_18_percent_and_is_the_emptiest()
    {
        var percentages = voorbeeld.Feiten.Gemeenten.ToDictionary(
            gemeente => gemeente.Code, gemeente => voorbeeld.Kerncijfers(Gebied.Gemeente(gemeente.Code), Persbericht).Leegstandspercentage);
        percentages["GM0363"].Should().BeInRange(17.5m, 18.4m).And.Be(percentages.Values.Max());
    }

    [Fact]
    public void The_other_regions_have_10_to_15_percent()
    {
        var overige = voorbeeld.Feiten.Kantorenregios.Where(regio => regio.Naam != "Amsterdam")
            .Select(regio => voorbeeld.Kerncijfers(Gebied.Kantorenregio(regio.Naam), Persbericht).Leegstandspercentage);
        overige.Should().HaveCount(14).And.OnlyContain(percentage => percentage >= 10m && percentage <= 15m);
    }

    [Fact]
    public void Almost_40_percent_of_all_vacant_space_lies_in_the_regions_of_the_four_big_cities()
    {
        string[] vier = ["Amsterdam", "Rotterdam", "Den Haag", "Utrecht"];
        var leeg = vier.Sum(regio => voorbeeld.Kerncijfers(Gebied.Kantorenregio(regio), Persbericht).Leegstand);
        var aandeel = 100m * leeg / voorbeeld.Kerncijfers(Gebied.Land, Persbericht).Leegstand;
        aandeel.Should().BeInRange(38m, 39.9m);
    }

    [Fact]
    public void Zeeland_is_empty_of_facts() =>
        voorbeeld.Kerncijfers(Gebied.Provincie("PV29"), Persbericht).Voorraad.Should().Be(0m);

    [Fact]
    public void Vacancy_rises_from_2005_to_2014()
    {
        var reeks = Enumerable.Range(2005, 10).Select(jaar => voorbeeld.Kerncijfers(Gebied.Land, new(jaar, 1, 1)).Leegstandspercentage);
        reeks.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Structural_vacancy_rises_to_about_8_percent_in_2015() =>
        voorbeeld.Kerncijfers(Gebied.Land, Heden).StructureelPercentage.Should().BeInRange(7.3m, 8.5m);

    [Theory]
    [InlineData("Amsterdam", false)]
    [InlineData("Eindhoven", false)]
    [InlineData("Rotterdam", true)]
    [InlineData("Den Haag", true)]
    [InlineData("Utrecht", true)]
    public void The_belangrijkste_regions_have_overcapacity_and_are_on_different_points_of_the_path(string regio, bool achter)
    {
        voorbeeld.Snapshot.Afstemming(regio, new(2012, 6, 28)).Status.Should().Be(Afstemmingsstatus.Overcapaciteit);
        (voorbeeld.Snapshot.Afstemming(regio, Heden).Achterstand > 0).Should().Be(achter);
    }

    [Fact]
    public void Every_status_of_afstemming_occurs() =>
        voorbeeld.Feiten.Kantorenregios.Select(regio => voorbeeld.Snapshot.Afstemming(regio.Naam, Heden).Status)
            .Should().Contain(Enum.GetValues<Afstemmingsstatus>());

    [Fact]
    public void The_fund_of_the_manual_owes_a_transformation_plan_in_Kanaleneiland()
    {
        var plicht = voorbeeld.Snapshot.Transformatieplicht(Gebied.Locatie("UTR-KAN"), Heden);
        plicht.Gebouwen.Should().Contain(gebouw => gebouw.Gebouw == "UTR-KAN-001");
        voorbeeld.Snapshot.EigenaarOp("UTR-KAN-001", Heden)!.Code.Should().Be("BEL-1");
        voorbeeld.Snapshot.ToekomstperspectiefOp("UTR-KAN", Heden).Should().Be(Toekomstperspectief.Transformatie);
    }

    [Fact]
    public void A_few_locations_are_too_small_to_be_public_and_some_have_no_stock()
    {
        var locaties = voorbeeld.Feiten.Locaties.Select(locatie => Gebied.Locatie(locatie.Code)).ToList();
        locaties.Count(locatie => voorbeeld.Snapshot.Geheim(Heden).IsVerborgen(locatie, Cijfergroep.Voorraad)).Should().BeGreaterThan(5);
        locaties.Should().Contain(locatie => voorbeeld.Kerncijfers(locatie, Heden).Voorraad == 0m);
    }
}
