using FluentAssertions;
using Kantorentop.Domain.Schade;
using Xunit;
using static Kantorentop.Domain.Tests.Schade.Schadebouwstenen;

namespace Kantorentop.Domain.Tests.Schade;

/// <summary>The risk analysis of a location (art. 4.1), and the recalibration that may follow from it (art. 12.1).</summary>
public sealed class AnalyseregelsTests
{
    private static readonly Analysedossier Dossier = new(
        new("LOC", Vandaag, Analysemethode.Standaardformat, "Gemeente Utrecht", Analysestaat.Concept, null),
        [new("LOC", "P", new Bedrag(100), null)],
        ["ONT-1"]);

    private static readonly Herijking Herijking = new("Utrecht", new(2014, 6, 1), "Bestuurlijk overleg", "De kosten zijn te hoog.", null);

    [Fact]
    public void A_draft_may_leave_amounts_unknown_and_what_is_settled_may_not()
    {
        Codes(Dossier).Should().BeEmpty();
        var vastgesteld = Dossier with { Analyse = Dossier.Analyse with { Staat = Analysestaat.Vastgesteld } };
        Toets(vastgesteld).Should().ContainSingle().Which.Veld.Should().Be("P.AndereKosten");
        Codes(vastgesteld with { Regels = [new("LOC", "P", new Bedrag(100), Bedrag.Nul)] }).Should().BeEmpty();
    }

    [Fact]
    public void Amounts_are_not_below_nil_and_plans_are_of_the_location()
    {
        Codes(Met(new Analyseregel("LOC", "P", new Bedrag(-1), null))).Should().Equal("bedrag");
        Codes(Met(new Analyseregel("LOC", "P", Bedrag.Maximum, null))).Should().BeEmpty();
        Codes(Met(new Analyseregel("LOC", "P", Bedrag.Maximum + new Bedrag(1), null))).Should().Equal("bedrag");
        Codes(Met(new Analyseregel("LOC", "Q", null, null))).Should().Equal("plan-onbekend");
        Codes(Met()).Should().Equal("plannen-ontbreken");
    }

    [Fact]
    public void An_analysis_is_made_by_someone_and_not_tomorrow()
    {
        Codes(Dossier with { Analyse = Dossier.Analyse with { Datum = Vandaag.AddDays(1) } }).Should().Equal("datum-toekomst");
        Codes(Dossier with { Analyse = Dossier.Analyse with { Uitvoerder = " " } }).Should().Equal("uitvoerder-ontbreekt");
        Codes(Dossier with { Partijen = ["ONT-9"] }).Should().Equal("partij-onbekend");
    }

    [Fact]
    public void A_sum_tells_what_is_unknown_and_is_not_nil_when_all_is()
    {
        Dossier.Totaal.Should().Be(new Kostensom(new Bedrag(100), 1));
        Dossier.AndereKosten.Should().Be(new Kostensom(null, 1));
        Met().Totaal.Should().Be(new Kostensom(null, 0));
    }

    [Theory]
    [InlineData("2014-05-31", true)]
    [InlineData("2014-06-01", true)]
    [InlineData("2014-06-02", false)]
    [InlineData(null, false)]
    public void A_recalibration_follows_from_a_risk_analysis(string? eerste, bool mag) =>
        (Herijkingregels.BlijktUitAnalyse(Herijking.Datum, Bouwstenen.DagOfNiets(eerste)) is null).Should().Be(mag);

    [Fact]
    public void A_recalibration_says_who_and_why()
    {
        Herijkingregels.Toets(Herijking, Herijking.Datum, Vandaag).Should().BeEmpty();
        Herijkingregels.Toets(Herijking with { Datum = Vandaag.AddDays(1) }, Herijking.Datum, Vandaag).Should().ContainSingle().Which.Code.Should().Be("datum-toekomst");
        Herijkingregels.Toets(Herijking with { Door = "" }, Herijking.Datum, Vandaag).Should().ContainSingle().Which.Code.Should().Be("door-ontbreekt");
        Herijkingregels.Toets(Herijking with { Aanleiding = "" }, Herijking.Datum, Vandaag).Should().ContainSingle().Which.Code.Should().Be("aanleiding-ontbreekt");
    }

    private static Analysedossier Met(params Analyseregel[] regels) => Dossier with { Regels = regels };

    private static IReadOnlyList<Melding> Toets(Analysedossier dossier) => [.. Analyseregels.Toets(dossier, ["P"], ["ONT-1"], Vandaag)];

    private static IEnumerable<string> Codes(Analysedossier dossier) => Toets(dossier).Select(melding => melding.Code);
}
