using FluentAssertions;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Tijd;
using Xunit;

namespace Kantorentop.Domain.Tests.Kaders;

public class KaderregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    private static readonly Kader Ontwerp = new("PV26", Kadersoort.Structuurvisie, "Thematische structuurvisie kantoren")
    {
        Imro = "NL.IMRO.9926.SVt1505Kantoren-OW01",
        Planstatus = Imroplanstatus.Ontwerp,
        Dossierstatus = Dossierstatus.InVoorbereiding,
        TerInzage = new(2013, 3, 1),
    };

    private static readonly Kader Vastgesteld = Ontwerp with
    {
        Imro = "NL.IMRO.9926.SVt1505Kantoren-VA01",
        Planstatus = Imroplanstatus.Vastgesteld,
        Dossierstatus = Dossierstatus.GeheelOnherroepelijk,
        VastgesteldOp = new(2013, 6, 28),
        Dekkend = true,
    };

    public static TheoryData<Kader, string?> Kaders => new()
    {
        { Ontwerp, null },
        { Vastgesteld, null },
        { Vastgesteld with { Planstatus = Imroplanstatus.Geconsolideerd }, null },
        { Ontwerp with { Titel = "" }, "titel" },
        { Ontwerp with { Imro = null }, null },
        { Ontwerp with { Imro = "9926-kantoren" }, "imro-vorm" },
        { Ontwerp with { Imro = "NL.IMRO.9927.Kantoren-OW01" }, "imro-van-ander" },
        { Ontwerp with { Imro = "NL.IMRO.0026.Kantoren-OW01" }, "imro-van-ander" },
        { Ontwerp with { Planstatus = null }, "planstatus-ontbreekt" },
        { Ontwerp with { Dossierstatus = Dossierstatus.GeheelOnherroepelijk }, "dossier-voor" },
        { Ontwerp with { Dossierstatus = Dossierstatus.Vastgesteld }, "dossier-voor" },
        { Ontwerp with { Dossierstatus = Dossierstatus.Vervallen }, null },
        { Ontwerp with { Dossierstatus = null }, null },
        { Ontwerp with { VastgesteldOp = new(2013, 6, 28) }, "vaststelling-te-vroeg" },
        { Vastgesteld with { Dossierstatus = Dossierstatus.InVoorbereiding }, "dossier-achter" },
        { Vastgesteld with { Imro = null }, "imro-ontbreekt" },
        { Vastgesteld with { Soort = Kadersoort.Kantorenbeleid, Imro = null }, null },
        { Vastgesteld with { VastgesteldOp = null }, "vaststelling-ontbreekt" },
        { Vastgesteld with { VastgesteldOp = Vandaag }, null },
        { Vastgesteld with { VastgesteldOp = Vandaag.AddDays(1) }, "vaststelling-buiten-termijn" },
        { Vastgesteld with { TerInzage = new(2013, 6, 28) }, null },
        { Vastgesteld with { TerInzage = new(2013, 6, 29) }, "inzage-na-vaststelling" },
        { Vastgesteld with { Soort = Kadersoort.Borging }, "instrument-ontbreekt" },
        { Vastgesteld with { Soort = Kadersoort.Borging, Instrument = Instrument.Verordening }, null },
    };

    [Theory, MemberData(nameof(Kaders))]
    public void A_framework_hangs_together_or_the_message_says_what_to_do(Kader kader, string? code) =>
        Kaderregels.Toets(kader, Vandaag).Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);

    [Theory]
    [InlineData("2013-06-28", 0)]
    [InlineData("2013-06-29", 1)]
    public void Adopted_on_the_last_day_is_in_time(string dag, int dagen)
    {
        var oordeel = Kaderoordeel.Op(Vastgesteld with { VastgesteldOp = Bouwstenen.Dag(dag) }, Vandaag, Convenantdata.Standaard);
        oordeel.Should().Be(new Kaderoordeel(Kaderstaat.Gereed, Bouwstenen.Dag(dag), new(2013, 6, 28), dagen));
        oordeel.IsAchterstallig.Should().BeFalse();
    }

    [Theory]
    [InlineData("2013-06-28", false)]
    [InlineData("2013-06-29", true)]
    public void A_draft_is_not_taken_up_and_is_owed_from_the_day_after_the_term(string vandaag, bool achterstallig)
    {
        var oordeel = Kaderoordeel.Op(Ontwerp, Bouwstenen.Dag(vandaag), Convenantdata.Standaard);
        oordeel.Staat.Should().Be(Kaderstaat.InVoorbereiding);
        oordeel.IsAchterstallig.Should().Be(achterstallig);
        Kaderoordeel.Op(null, Bouwstenen.Dag(vandaag), Convenantdata.Standaard).IsAchterstallig.Should().Be(achterstallig);
    }

    [Fact]
    public void What_lapsed_or_does_not_say_what_is_asked_is_not_ready()
    {
        Kaderoordeel.Bepaal(Vastgesteld with { Dossierstatus = Dossierstatus.Vervallen }).Should().Be(Kaderstaat.Ontbreekt);
        Kaderoordeel.Bepaal(Vastgesteld with { Dekkend = false }).Should().Be(Kaderstaat.NietDekkend);
    }

    [Theory]
    [InlineData(2011, false)]
    [InlineData(2012, true)]
    [InlineData(2021, true)]
    [InlineData(2022, false)]
    public void Planning_is_for_the_window_of_the_covenant(int jaar, bool mag) =>
        (Kaderplanning.Toets(new("PV26", jaar, null, null, null)) is null).Should().Be(mag);
}
