using FluentAssertions;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Fondsen;

/// <summary>The finding of art. 12.2: from its day to its end, for a region or the land.</summary>
public sealed class OpschortingTests
{
    private static readonly Gebied Regio = Gebied.Kantorenregio("Utrecht");
    private static readonly Opschorting Vaststelling = new(Regio, Dag("2014-07-01"), Dag("2014-10-01"), "Verslag van het overleg van 1 juli 2014", null);

    [Theory]
    [InlineData("2014-06-30", false)]
    [InlineData("2014-07-01", true)]
    [InlineData("2014-09-30", true)]
    [InlineData("2014-10-01", false)]
    public void Holds_from_its_day_up_to_its_end(string dag, bool geldt)
    {
        ((Opschorting[])[Vaststelling]).Op(Regio, Dag(dag)).Should().Be(geldt ? Vaststelling : null);
        ((Opschorting[])[Vaststelling]).Op(Gebied.Kantorenregio("Zwolle"), Dag(dag)).Should().BeNull();
        Opschortingsregels.Leden([Vaststelling], Dag(dag)).Should().BeEmpty("a party is of the whole land");
    }

    [Fact]
    public void That_of_the_land_holds_in_every_region_and_for_every_party()
    {
        var land = Vaststelling with { Gebied = Gebied.Land, Vanaf = Dag("2014-06-01"), Tot = null };
        ((Opschorting[])[Vaststelling, land]).Op(Regio, Dag("2014-07-01")).Should().Be(land, "it came first");
        Opschortingsregels.Leden([Vaststelling, land], Dag("2014-07-01")).Should().Contain("2.2", Dag("2014-06-01"));
        Opschortingsregels.Leden([land], Dag("2014-05-31")).Should().BeEmpty();
    }

    [Fact]
    public void That_of_the_land_reaches_the_obligations_of_a_party()
    {
        var kennis = Proeffonds.Kennis();
        var vorming = new Dossiervorming(kennis, Dag("2014-07-01"), [Vaststelling with { Gebied = Gebied.Land }]);
        vorming.Vorm(kennis.FindPartij("BEL-1")!, []).Opschortingen.Should().Contain("2.2", Dag("2014-07-01"));
    }

    [Theory]
    [InlineData("gemeente:GM0344", "2014-07-01", null, "verslag", "gebied-onbekend")]
    [InlineData("kantorenregio:Nergens", "2014-07-01", null, "verslag", "gebied-onbekend")]
    [InlineData("land", "2012-06-27", null, "verslag", "vanaf-buiten")]
    [InlineData("land", "2012-06-28", null, "verslag", null)]
    [InlineData("land", "2015-01-15", null, "verslag", null)]
    [InlineData("land", "2015-01-16", null, "verslag", "vanaf-buiten")]
    [InlineData("land", "2014-07-01", "2014-07-01", "verslag", "tot-buiten")]
    [InlineData("land", "2014-07-01", null, " ", "verwijzing-ontbreekt")]
    [InlineData("kantorenregio:Utrecht", "2014-09-30", null, "verslag", "overlap")]
    [InlineData("kantorenregio:Utrecht", "2014-10-01", null, "verslag", null)]
    public void Needs_a_day_and_a_document(string gebied, string vanaf, string? tot, string verwijzing, string? code)
    {
        var nieuw = new Opschorting(Gebied.Parse(gebied)!.Value, Dag(vanaf), DagOfNiets(tot), verwijzing, null);
        Opschortingsregels.Toets(nieuw, [Vaststelling], Proeffonds.Kennis(), Proeffonds.Vandaag).Codes().Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData(Organisatiesoort.Secretariaat, true)]
    [InlineData(Organisatiesoort.Provincie, false)]
    [InlineData(Organisatiesoort.Rijk, false)]
    public void Is_recorded_by_the_secretariaat(Organisatiesoort soort, bool mag)
    {
        var wie = Proeffonds.Ambtenaar with { Organisatie = new(soort, "") };
        Opschortingsregels.Mag(wie).Should().Be(mag);
        Opschortingsregels.Mag(wie with { Rollen = Rol.Lezen }).Should().BeFalse();
    }
}
