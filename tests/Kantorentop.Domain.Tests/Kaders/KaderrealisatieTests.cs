using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Kaders;

public class KaderrealisatieTests
{
    [Fact]
    public void Scrapping_another_designation_and_withdrawn_stock_fall_in_the_year_of_their_day()
    {
        var feiten = Wereld([Gebouw("G", onttrokken: "2013-12-31")], [Ruimte("R", "G", 3000m)]) with
        {
            Plannen = [new Plan("P", Locatiecode, "Plan", null, null)],
            Planstanden =
            [
                Planstand("P", "2011-01-01", "2013-01-01", 10_000m, null),
                Planstand("P", "2013-01-01", "2014-06-01", 6_000m, Planreden.Geschrapt),
                Planstand("P", "2014-06-01", null, 1_000m, Planreden.BestemmingGewijzigd),
            ],
        };

        Realisatie(feiten, "2015-01-15").Should().Equal(
            new Kaderrealisatie(2012, 0, 0, 0, 0),
            new Kaderrealisatie(2013, 0, 4_000m, 0, 3_000m),
            new Kaderrealisatie(2014, 0, 0, 5_000m, 0),
            new Kaderrealisatie(2015, 0, 0, 0, 0));
    }

    [Fact]
    public void Only_the_first_plan_on_an_empty_location_makes_a_new_location()
    {
        var feiten = Wereld([Gebouw("G")], [Ruimte("R", "G", 3000m)]) with
        {
            Locaties = [new(Locatiecode, "GM0344", "Locatie", null, null), new("NIEUW", "GM0344", "Nieuw", null, null)],
            Plannen = [new Plan("OUD", Locatiecode, "Plan", null, null), new Plan("EEN", "NIEUW", "Plan", null, null), new Plan("TWEE", "NIEUW", "Plan", null, null)],
            Planstanden =
            [
                Planstand("OUD", "2012-03-01", null, 9_000m, null),
                Planstand("EEN", "2012-12-31", null, 2_000m, null),
                Planstand("TWEE", "2013-01-01", null, 7_000m, null),
            ],
        };

        Realisatie(feiten, "2013-06-01").Select(jaar => jaar.NieuweLocaties).Should().Equal(2_000m, 0m);
    }

    [Fact]
    public void Before_the_window_nothing_is_counted() => Realisatie(Wereld([], []), "2011-12-31").Should().BeEmpty();

    private static IReadOnlyList<Kaderrealisatie> Realisatie(Feiten feiten, string totEnMet) =>
        Kaderrealisatie.Van(Snapshot.Van(1, feiten), Gebied.Gemeente("GM0344"), Dag(totEnMet));

    private static Planstand Planstand(string plan, string vanaf, string? tot, decimal m2, Planreden? reden) =>
        new(plan, Dag(vanaf), DagOfNiets(tot), Planstatus.Vastgesteld, new Oppervlakte(m2), reden);
}
