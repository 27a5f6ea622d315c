using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Xunit;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests;

public sealed class SnapshotTests
{
    private static readonly Feiten TweeLocaties = Wereld([Gebouw("G")], [Ruimte("R", "G", 1000)], Stand("R", "2001-01-01")) with
    {
        Locaties = [new(Locatiecode, "GM0344", "Een", null, null), new("LOC2", "GM0344", "Twee", null, null)],
    };

    [Fact]
    public void A_building_that_moves_leaves_the_one_location_and_counts_in_the_other()
    {
        var oud = Snapshot.Van(1, TweeLocaties);
        var nieuw = oud.With(2, [Locatiecode, "LOC2"], TweeLocaties with { Gebouwen = [Gebouw("G") with { Locatie = "LOC2" }] });
        nieuw.Kerncijfers(Gebied.Locatie(Locatiecode), Dag("2015-01-01")).Voorraad.Should().Be(0);
        nieuw.Kerncijfers(Gebied.Locatie("LOC2"), Dag("2015-01-01")).Voorraad.Should().Be(1000);
        nieuw.Kerncijfers(Gebied.Land, Dag("2015-01-01")).Voorraad.Should().Be(1000);
        nieuw.FindGebouw("G")!.Locatie.Should().Be("LOC2");
        oud.Kerncijfers(Gebied.Locatie(Locatiecode), Dag("2015-01-01")).Voorraad.Should().Be(1000, "the older snapshot is untouched");
        (oud.Nummer, nieuw.Nummer).Should().Be((1, 2));
    }

    [Fact]
    public void A_location_that_is_gone_takes_its_buildings_along()
    {
        var nieuw = Snapshot.Van(1, TweeLocaties).With(2, [Locatiecode], Wereld([], []) with { Locaties = [] });
        nieuw.Bestaat(Gebied.Locatie(Locatiecode)).Should().BeFalse();
        nieuw.FindGebouw("G").Should().BeNull();
        nieuw.FindRuimte("R").Should().BeNull();
        nieuw.Kerncijfers(Gebied.Gemeente("GM0344"), Dag("2015-01-01")).AantalGebouwen.Should().Be(0);
        nieuw.Bestaat(Gebied.Locatie("LOC2")).Should().BeTrue();
    }

    [Fact]
    public void Area_tables_change_without_a_location()
    {
        var nieuw = Snapshot.Van(1, TweeLocaties).With(2, [], TweeLocaties with { Regiolidmaatschappen = [], Ramingen = [Raming("2012-01-01", 10, 0, 0, 0)] });
        nieuw.Kerncijfers(Gebied.Kantorenregio("Utrecht"), Dag("2015-01-01")).Voorraad.Should().Be(0);
        nieuw.Afstemming("Utrecht", Dag("2015-01-01")).Vraag.Should().Be(10);
        nieuw.Kerncijfers(Gebied.Land, Dag("2015-01-01")).Voorraad.Should().Be(1000);
    }

    [Fact]
    public void A_series_gives_each_day_in_the_order_asked() =>
        Snapshot.Van(1, TweeLocaties).Reeks(Gebied.Land, [Dag("2015-01-01"), Dag("1999-12-31")]).Select(cijfers => (cijfers.Peildatum, cijfers.Voorraad))
            .Should().Equal((Dag("2015-01-01"), 1000m), (Dag("1999-12-31"), 0m));

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_have_figures()
    {
        var snapshot = Snapshot.Van(1, TweeLocaties);
        snapshot.Kerncijfers(Gebied.Land, DateOnly.MinValue).Voorraad.Should().Be(0);
        snapshot.Kerncijfers(Gebied.Land, DateOnly.MaxValue).StructureleLeegstand.Should().Be(1000);
        snapshot.Afstemming("Utrecht", DateOnly.MaxValue).Status.Should().Be(Domain.Plannen.Afstemmingsstatus.GeenRaming);
        snapshot.Transformatieplicht(Gebied.Land, DateOnly.MaxValue).Gebouwen.Should().BeEmpty();
    }

    [Fact]
    public void An_unknown_code_is_null_everywhere()
    {
        var snapshot = Snapshot.Van(1, TweeLocaties);
        snapshot.Gebouwstand("?", Dag("2015-01-01")).Should().BeNull();
        snapshot.EigenaarOp("?", Dag("2015-01-01")).Should().BeNull();
        snapshot.FindLocatie("?").Should().BeNull();
        snapshot.FindPlan("?").Should().BeNull();
        snapshot.ToekomstperspectiefOp("?", Dag("2015-01-01")).Should().BeNull();
        snapshot.Afstemming("?", Dag("2015-01-01")).Totaal.Should().Be(0);
    }
}
