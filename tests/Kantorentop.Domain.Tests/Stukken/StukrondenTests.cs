using FluentAssertions;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Stukken;

public sealed class StukrondenTests
{
    /// <summary>Member, time, day of the paper or none, day of asking, state: each side of each term.</summary>
    public static TheoryData<string, int, string?, string, Verplichtingstaat> Standen => new()
    {
        { "4.4", 1, null, "2012-12-28", Verplichtingstaat.Loopt },
        { "4.4", 1, null, "2012-12-29", Verplichtingstaat.TeLaat },
        { "4.4", 1, "2012-12-28", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
        { "4.4", 1, "2012-12-29", "2015-01-01", Verplichtingstaat.VoldaanTeLaat },
        { "7.8", 1, null, "2017-06-27", Verplichtingstaat.Loopt },
        { "7.8", 1, null, "2017-06-28", Verplichtingstaat.NietVanToepassing },
        { "7.8", 1, "2016-11-01", "2016-11-01", Verplichtingstaat.VoldaanOpTijd },
        { "7.9", 1, "2013-02-04", "2013-02-03", Verplichtingstaat.Loopt },
        { "7.9", 1, "2013-02-04", "2013-02-04", Verplichtingstaat.VoldaanOpTijd },
        { "8.1", 1, null, "2015-01-01", Verplichtingstaat.Loopt },
        { "10.1", 1, null, "2014-06-28", Verplichtingstaat.Loopt },
        { "10.1", 1, null, "2014-06-29", Verplichtingstaat.TeLaat },
        { "10.1", 1, "2014-06-28", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
        { "10.1", 1, "2014-06-29", "2015-01-01", Verplichtingstaat.VoldaanTeLaat },
        { "10.1", 2, null, "2014-06-28", Verplichtingstaat.NogNietAanDeOrde },
        { "10.1", 2, null, "2014-06-29", Verplichtingstaat.Loopt },
        { "10.1", 2, null, "2016-06-28", Verplichtingstaat.Loopt },
        { "10.1", 2, null, "2016-06-29", Verplichtingstaat.TeLaat },
        { "10.6", 1, null, "2015-01-01", Verplichtingstaat.Loopt },
        { "10.6", 1, "2013-12-31", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
        { "11.1", 1, null, "2012-06-27", Verplichtingstaat.NogNietAanDeOrde },
        { "11.1", 1, null, "2012-06-28", Verplichtingstaat.Loopt },
        { "11.1", 1, "2013-04-22", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
        { "11.3", 1, null, "2013-12-31", Verplichtingstaat.Loopt },
        { "11.3", 1, null, "2014-01-01", Verplichtingstaat.TeLaat },
        { "12.4", 1, null, "2012-12-31", Verplichtingstaat.Loopt },
        { "12.4", 1, null, "2013-01-01", Verplichtingstaat.TeLaat },
        { "12.4", 1, "2013-01-01", "2013-01-01", Verplichtingstaat.VoldaanTeLaat },
        { "17.1", 1, null, "2012-07-28", Verplichtingstaat.Loopt },
        { "17.1", 1, null, "2012-07-29", Verplichtingstaat.TeLaat },
        { "17.1", 1, "2012-07-28", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
        { "17.1", 1, "2012-07-29", "2015-01-01", Verplichtingstaat.VoldaanTeLaat },
        { "17.2", 1, null, "2015-01-01", Verplichtingstaat.NietVanToepassing },
        { "17.2", 1, "2014-10-01", "2015-01-01", Verplichtingstaat.VoldaanOpTijd },
    };

    [Theory, MemberData(nameof(Standen))]
    public void A_paper_stands_where_its_term_and_its_own_day_put_it(string lid, int keer, string? datum, string op, Verplichtingstaat staat) =>
        Ronden(lid, op, datum is null ? [] : [Stuk(lid, keer, datum)]).Single(ronde => ronde.Volgnummer == keer).Staat.Should().Be(staat);

    [Fact]
    public void A_survey_is_owed_twice_within_the_covenant() =>
        Ronden("10.1", "2012-06-28").Select(ronde => ronde.Uiterlijk).Should().Equal(Dag("2014-06-28"), Dag("2016-06-28"));

    [Fact]
    public void Terms_move_with_the_entry_into_force() =>
        new Stukronden(new Convenantdata(Dag("2012-08-31")), Dag("2013-01-01")).Van(Stukregels.Find("17.1")!, [])[0].Uiterlijk.Should().Be(Dag("2012-09-30"));

    [Fact]
    public void A_count_may_be_recorded_any_number_of_times_but_none_is_skipped()
    {
        var ronden = new Stukronden(Convenantdata.Standaard, Dag("2015-01-01"));
        Stuk[] stukken = [Stuk("10.6", 2, "2014-12-31"), Stuk("10.6", 1, "2013-12-31")];

        ronden.Van(Stukregels.Find("10.6")!, stukken).Select(ronde => ronde.Volgnummer).Should().Equal(1, 2);
        Enumerable.Range(0, 5).Where(keer => ronden.Bestaat(Stukregels.Find("10.6")!, keer, stukken)).Should().Equal(1, 2, 3);
        Enumerable.Range(0, 5).Where(keer => ronden.Bestaat(Stukregels.Find("10.1")!, keer, [])).Should().Equal(1, 2);
        Enumerable.Range(0, 5).Where(keer => ronden.Bestaat(Stukregels.Find("4.4")!, keer, [])).Should().Equal(1);
    }

    [Fact]
    public void Done_in_time_is_never_undone_by_a_later_day()
    {
        Stuk[] stukken = [Stuk("10.1", 1, "2014-06-23")];
        for (var dag = Dag("2014-06-23"); dag < Dag("2018-01-01"); dag = dag.AddDays(13))
            new Stukronden(Convenantdata.Standaard, dag).Van(Stukregels.Find("10.1")!, stukken)[0].Staat.Should().Be(Verplichtingstaat.VoldaanOpTijd);
    }

    [Theory]
    [InlineData("4.4", "4.4-land-land")]
    [InlineData("10.1", "10.1-ronde-2")]
    [InlineData("10.6", "10.6-land-land")]
    [InlineData("17.2", "17.2-gebeurtenis-2")]
    public void A_paper_is_evidence_for_all_who_owe_it(string lid, string sleutel)
    {
        var plichten = Stukplichten.Van([Stuk(lid, 2, "2014-10-01")]);

        var bewijs = plichten.Bewijzen.Should().ContainSingle().Subject;
        (bewijs.Sleutel.ToString(), bewijs.Datum, bewijs.Drager).Should().Be((sleutel, Dag("2014-10-01"), null));
        plichten.Aanleidingen.Select(aanleiding => aanleiding.Onderwerp.Code).Should().Equal(lid == "17.2" ? ["2"] : []);
    }

    [Fact]
    public void Papers_fulfil_the_duties_of_the_compiler()
    {
        Stuk[] stukken = [.. Stukregels.Alle.Select(regel => Stuk(regel.Lid, 1, "2012-07-20"))];
        var leden = stukken.Select(stuk => stuk.Lid).ToHashSet();

        var plichten = new Plichtvorming(Snapshot.Van(0, new Feiten()), Dag("2015-01-15"), Stukplichten.Van(stukken)).Allen()
            .SelectMany(drager => drager.Verplichtingen).Where(plicht => leden.Contains(plicht.Regel.Lid)).ToLookup(plicht => plicht.Regel.Lid);

        leden.Should().OnlyContain(lid => plichten[lid].Any(plicht => plicht.EersteBewijs == Dag("2012-07-20")), "each of them is owed by someone");
        plichten["12.4"].Should().HaveCount(9).And.OnlyContain(plicht => plicht.Staat == Verplichtingstaat.VoldaanOpTijd);
        plichten["17.1"].Single().Staat.Should().Be(Verplichtingstaat.VoldaanOpTijd);
    }

    private static IReadOnlyList<Stukronde> Ronden(string lid, string op, params Stuk[] stukken) =>
        new Stukronden(Convenantdata.Standaard, Dag(op)).Van(Stukregels.Find(lid)!, stukken);

    private static Stuk Stuk(string lid, int keer, string datum) => new(lid, keer, Dag(datum), "Stuk");

    private static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
