using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>What a judgement of the secretariaat does to a duty.</summary>
public class OordeelTests
{
    private const string Plan = "7.4-gebouw-G";
    private const string Verklaring = "6-jaar-2013";
    private static readonly Partijdossier Plichtig = Proefdossier.Belegger().Met(Grondslag.Transformatieplicht, Proefdossier.Gebouw("G", null));

    [Theory]
    [InlineData(Oordeel.TeBeoordelen, Verplichtingstaat.VoldaanOpTijd)]
    [InlineData(Oordeel.Aanvaard, Verplichtingstaat.VoldaanOpTijd)]
    [InlineData(Oordeel.Teruggegeven, Verplichtingstaat.Loopt)]
    public void An_answer_counts_until_it_is_returned(Oordeel oordeel, Verplichtingstaat staat) =>
        Met(Plichtig, (Plan, "2014-01-01", oordeel)).Staat(Plan, Proefdossier.Peildag).Should().Be(staat);

    [Fact]
    public void A_returned_answer_leaves_the_others_as_evidence()
    {
        var dossier = Met(Plichtig, (Plan, "2013-06-01", Oordeel.Teruggegeven), (Plan, "2014-03-01", Oordeel.Aanvaard), (Plan, "2014-09-01", Oordeel.Teruggegeven));
        dossier.Zoek(Plan, Proefdossier.Peildag).Should().BeEquivalentTo(
            new { EersteBewijs = new DateOnly(2014, 3, 1), LaatsteBewijs = new DateOnly(2014, 3, 1), Staat = Verplichtingstaat.VoldaanOpTijd });
    }

    [Theory]
    [InlineData("2014-03-01", Verplichtingstaat.VoldaanOpTijd)]
    [InlineData("2014-03-02", Verplichtingstaat.VoldaanTeLaat)]
    public void The_day_of_the_evidence_decides_when_it_was_answered_anew_after_the_term(string dag, Verplichtingstaat staat)
    {
        var terug = Met(Proefdossier.Belegger(), (Verklaring, "2014-02-01", Oordeel.Teruggegeven));
        terug.Staat(Verklaring, "2014-03-01").Should().Be(Verplichtingstaat.Loopt);
        terug.Staat(Verklaring, "2014-03-02").Should().Be(Verplichtingstaat.TeLaat);
        Met(terug, (Verklaring, dag, Oordeel.TeBeoordelen)).Staat(Verklaring, Proefdossier.Peildag).Should().Be(staat);
    }

    [Fact]
    public void A_duty_that_is_gone_keeps_a_returned_answer_in_sight_without_being_fulfilled()
    {
        var weg = Met(Proefdossier.Belegger(), (Plan, "2014-01-01", Oordeel.Teruggegeven));
        weg.Zoek(Plan, Proefdossier.Peildag).Should().BeEquivalentTo(new { Staat = Verplichtingstaat.NietVanToepassing, IsBeantwoord = false });
        Met(Proefdossier.Belegger(), (Plan, "2014-01-01", Oordeel.Aanvaard)).Staat(Plan, Proefdossier.Peildag).Should().Be(Verplichtingstaat.VoldaanOpTijd);
    }

    private static Partijdossier Met(Partijdossier dossier, params (string Sleutel, string Dag, Oordeel Oordeel)[] bewijzen) => dossier with
    {
        Bewijzen =
        [
            .. dossier.Bewijzen,
            .. bewijzen.Select(rij => new Bewijs(Verplichtingsleutel.Parse(rij.Sleutel)!.Value, Proefdossier.Dag(rij.Dag)) { Oordeel = rij.Oordeel }),
        ],
    };
}
