using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Uitwisseling;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Uitwisseling;

/// <summary>A single edit is judged by the few facts around it, with the column as its field.</summary>
public sealed class FeitenregelsTests
{
    private static readonly DateOnly Dag = new(2012, 6, 28);

    [Fact]
    public void An_edit_that_fits_has_nothing_against_it()
    {
        var stand = Stand(Dag, null);

        Toets(stand, Stand(Dag.AddYears(-1), Dag), stand).Should().BeEmpty();
    }

    [Fact]
    public void Two_standen_on_one_day_are_told_at_vanaf_with_the_other_one()
    {
        var stand = Stand(Dag, null);

        Toets(stand, Stand(Dag.AddYears(-1), Dag.AddDays(1)), stand)
            .Should().ContainSingle().Which.Should().Match<Melding>(melding => melding.Code == "overlap" && melding.Veld == "vanaf" && melding.Tekst.Contains("van 28-06-2011 tot 29-06-2012"));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_period_lasts_at_least_a_day(int dagen, bool mag)
    {
        var stand = Stand(Dag, Dag.AddDays(dagen));

        Toets(stand, stand).Select(melding => melding.Veld).Should().Equal(mag ? [] : ["tot"]);
    }

    [Theory]
    [InlineData(100, 100, 0, 0, null)]
    [InlineData(100, 101, 0, 0, "vervangingsvraag_in_voorraad")]
    [InlineData(100, 0, 50, 50, null)]
    [InlineData(100, 0, 50, 51, "uitbreidingsvraag_in_voorraad")]
    [InlineData(100, 0, -50, 0, null)]
    [InlineData(100, 0, -50, 1, "uitbreidingsvraag_in_voorraad")]
    public void Existing_stock_takes_no_more_than_the_demand(int vervanging, int vervangingDeel, int uitbreiding, int uitbreidingDeel, string? veld)
    {
        var raming = new Raming("Utrecht", Dag, new Oppervlakte(vervanging), new Oppervlakte(vervangingDeel), uitbreiding, new Oppervlakte(uitbreidingDeel), null, null);
        var bekend = new Feitenindex(new Feiten { Kantorenregios = [new Kantorenregio("Utrecht", true)] });

        Feitenregels.Toets(raming, bekend).Select(melding => melding.Veld).Should().Equal(veld is null ? [] : [veld]);
    }

    [Fact]
    public void What_others_name_cannot_end()
    {
        var feiten = new Feiten { Ruimten = [new Ruimte("A2", "A", new Oppervlakte(10), null, null, "A1")] };
        var gebouw = new Gebouw("A", "L", "n", null, null, null, null, null, null, null);
        var verwijzingen = new Verwijzingen(feiten);

        verwijzingen.ToetsEinde(gebouw, new Feitenindex(feiten)).Should().ContainSingle().Which.Tekst.Should().Contain("ruimten");
        verwijzingen.ToetsEinde(new Ruimte("A1", "A", new Oppervlakte(10), null, null, null), new Feitenindex(feiten)).Should().ContainSingle();
        verwijzingen.ToetsEinde(gebouw with { Code = "B" }, new Feitenindex(feiten)).Should().BeEmpty();
    }

    private static Ruimtestand Stand(DateOnly vanaf, DateOnly? tot) => new("A1", vanaf, tot, Gebruik.Geen, true);

    private static IReadOnlyList<Melding> Toets(Ruimtestand stand, params IReadOnlyList<Ruimtestand> alle) => Feitenregels.Toets(stand, new Feitenindex(new Feiten
    {
        Ruimten = [new Ruimte("A1", "A", new Oppervlakte(1000), null, null, null)],
        Ruimtestanden = alle,
    }));
}
