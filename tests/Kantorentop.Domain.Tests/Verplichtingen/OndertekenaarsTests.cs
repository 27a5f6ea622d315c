using FluentAssertions;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Tests.Verplichtingen.Proefoverheid;
using static Kantorentop.Domain.Verplichtingen.Verplichtingstaat;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>What the Rijk and the umbrellas owe: acts that are done once, that come back, that follow an event, and efforts that go on.</summary>
public class OndertekenaarsTests
{
    [Theory]
    [InlineData("4.4", "2012-12-28", "Rijk,IPO,VNG,NEPROM")]
    [InlineData("11.3", "2013-12-31", "Rijk")]
    [InlineData("12.4", "2012-12-31", "Rijk,IPO,VNG,IVBN,Vastgoed Belang,NEPROM,CoreNet,FMN,NVB")]
    [InlineData("14.3", "2016-12-27", "Rijk,IPO,VNG,IVBN,Vastgoed Belang,NEPROM,CoreNet,FMN,NVB")]
    [InlineData("17.1", "2012-07-28", "Rijk")]
    public void An_act_that_is_done_once_has_its_last_day(string lid, string uiterlijk, string dragers)
    {
        var dag = Proefdossier.Dag(uiterlijk);
        var sleutel = $"{lid}-land-land";
        Verschuldigd(sleutel).Should().Equal(dragers.Split(','));
        foreach (var drager in dragers.Split(','))
        {
            Staat(drager, sleutel, uiterlijk).Should().Be(Loopt);
            Staat(drager, sleutel, Iso(dag.AddDays(1))).Should().Be(TeLaat);
            Staat(drager, sleutel, "2017-01-15", Bewezen(null, sleutel, uiterlijk)).Should().Be(VoldaanOpTijd, "they did it together");
            Staat(drager, sleutel, "2017-01-15", Bewezen(null, sleutel, Iso(dag.AddDays(1)))).Should().Be(VoldaanTeLaat);
        }
    }

    [Theory]
    [InlineData("5.2", "Rijk,IPO,VNG,IVBN,Vastgoed Belang,NEPROM,CoreNet,FMN,NVB")]
    [InlineData("7.8", "IVBN,Vastgoed Belang")]
    [InlineData("7.9", "IVBN,Vastgoed Belang")]
    [InlineData("8.1", "NEPROM")]
    [InlineData("11.1", "Rijk")]
    public void An_act_without_a_term_is_open_since_the_start_and_never_late(string lid, string dragers)
    {
        var sleutel = $"{lid}-land-land";
        Verschuldigd(sleutel).Should().Equal(dragers.Split(','));
        var eerste = dragers.Split(',')[0];
        Zoek(eerste, sleutel, "2012-06-27")!.Staat.Should().Be(NogNietAanDeOrde);
        Zoek(eerste, sleutel, "2017-06-27")!.Should().Match<Verplichting>(plicht => plicht.Staat == Loopt && plicht.VraagtAntwoord && plicht.Uiterlijk == null);
        Staat(eerste, sleutel, "2017-06-27", Bewezen(eerste, sleutel, "2017-06-27")).Should().Be(VoldaanOpTijd);
        Staat(eerste, sleutel, "2017-06-28").Should().Be(NietVanToepassing);
    }

    [Theory]
    [InlineData("7.7", "IVBN,Vastgoed Belang")]
    [InlineData("10.2", "CoreNet,FMN")]
    [InlineData("10.3", "CoreNet,FMN")]
    [InlineData("10.4", "CoreNet,FMN")]
    [InlineData("10.5", "CoreNet,FMN")]
    [InlineData("10.6", "FMN")]
    [InlineData("13.1", "VNG")]
    [InlineData("13.2", "IPO")]
    [InlineData("13.3", "IVBN")]
    [InlineData("13.4", "Vastgoed Belang")]
    [InlineData("13.5", "NEPROM")]
    [InlineData("13.6", "NVB")]
    [InlineData("13.7", "CoreNet")]
    [InlineData("13.8", "FMN")]
    [InlineData("13.9", "IVBN,Vastgoed Belang,NEPROM,NVB")]
    [InlineData("13.10", "Rijk")]
    public void An_effort_goes_on_until_the_covenant_ends_whatever_is_told_of_it(string lid, string dragers)
    {
        var sleutel = $"{lid}-land-land";
        Verschuldigd(sleutel).Should().Equal(dragers.Split(','));
        foreach (var drager in dragers.Split(','))
        {
            Staat(drager, sleutel, "2012-06-28").Should().Be(Loopt);
            Staat(drager, sleutel, "2017-06-27", Bewezen(drager, sleutel, "2014-01-01")).Should().Be(Loopt);
            Staat(drager, sleutel, "2017-06-28").Should().Be(NietVanToepassing);
        }
    }

    [Theory]
    [InlineData("2014-06-28", Loopt, NogNietAanDeOrde)]
    [InlineData("2014-06-29", TeLaat, Loopt)]
    [InlineData("2016-06-28", TeLaat, Loopt)]
    [InlineData("2016-06-29", TeLaat, TeLaat)]
    public void Research_among_users_is_owed_every_two_years(string op, Verplichtingstaat eerste, Verplichtingstaat tweede)
    {
        foreach (var drager in new[] { Koepels.Corenet, Koepels.Fmn })
            (Staat(drager, "10.1-ronde-1", op), Staat(drager, "10.1-ronde-2", op)).Should().Be((eerste, tweede));
        Zoek(Koepels.Fmn, "10.1-ronde-3", op).Should().BeNull("a third term would end after the covenant");
        Zoek(Koepels.Nvb, "10.1-ronde-1", op).Should().BeNull();
    }

    [Theory]
    [InlineData("2013-06-27", Loopt)]
    [InlineData("2013-06-28", TeLaat)]
    public void Two_consultations_are_owed_in_each_covenant_year(string op, Verplichtingstaat zonder)
    {
        Staat(Koepels.Ivbn, "12.3-convenantjaar-1", op, Bewezen(null, "12.3-convenantjaar-1", "2012-11-01")).Should().Be(zonder, "one is not two");
        Staat(Koepels.Ivbn, "12.3-convenantjaar-1", op, Bewezen(null, "12.3-convenantjaar-1", "2012-11-01", "2013-06-27")).Should().Be(VoldaanOpTijd);
        Staat(Koepels.Ivbn, "12.3-convenantjaar-2", "2013-06-27").Should().Be(NogNietAanDeOrde);
        Zoek(Koepels.Ivbn, "12.3-convenantjaar-6", op).Should().BeNull();
        Zoek(Utrecht, "12.3-convenantjaar-1", op).Should().BeNull("municipalities are no Parties");
    }

    [Fact]
    public void Waits_for_the_second_consultation()
    {
        var een = Zoek(Koepels.Vng, "12.3-convenantjaar-1", "2013-01-15", Bewezen(null, "12.3-convenantjaar-1", "2012-11-01"))!;
        een.VraagtAntwoord.Should().BeTrue();
        een.LaatsteBewijs.Should().Be(new DateOnly(2012, 11, 1));
    }

    [Theory]
    [InlineData("2014-06-27", Loopt)]
    [InlineData("2014-06-28", TeLaat)]
    public void One_review_is_owed_in_each_covenant_year(string op, Verplichtingstaat zonder)
    {
        Staat(Drager.Rijkscode, "12.5-convenantjaar-2", op).Should().Be(zonder);
        Staat(Drager.Rijkscode, "12.5-convenantjaar-2", op, Bewezen(null, "12.5-convenantjaar-2", "2014-06-01")).Should().Be(VoldaanOpTijd);
    }

    [Theory]
    [InlineData("11.2", "Rijk")]
    [InlineData("11.4", "Rijk")]
    [InlineData("12.1", "NVB")]
    [InlineData("13.11", "IVBN")]
    [InlineData("15.1", "VNG")]
    [InlineData("15.2", "IPO")]
    [InlineData("17.2", "Rijk")]
    public void An_event_gives_a_duty_and_before_one_the_member_waits(string lid, string drager)
    {
        Zoek(drager, $"{lid}-land-land", "2014-01-15")!.Should().Match<Verplichting>(plicht =>
            plicht.Staat == NogNietAanDeOrde && plicht.Groep == Verplichtinggroep.TeltNietMee && plicht.Onderwerp.WachtOpAanleiding);
        var gebeurd = Gebeurd(lid, drager, new(Onderwerpsoort.Gebeurtenis, "1", "brief") { Sinds = new(2014, 1, 1), Uiterlijk = new(2014, 2, 12) });
        Staat(drager, $"{lid}-gebeurtenis-1", "2013-12-31", gebeurd).Should().Be(NogNietAanDeOrde);
        Staat(drager, $"{lid}-gebeurtenis-1", "2014-02-12", gebeurd).Should().Be(Loopt);
        Staat(drager, $"{lid}-gebeurtenis-1", "2014-02-13", gebeurd).Should().Be(TeLaat);
        Zoek(drager, $"{lid}-land-land", "2014-01-15", gebeurd).Should().BeNull("it waits no longer");
        var gedaan = Plichtgegevens.Samen([gebeurd, Bewezen(drager, $"{lid}-gebeurtenis-1", "2014-02-12")]);
        Staat(drager, $"{lid}-gebeurtenis-1", "2015-01-15", gedaan).Should().Be(VoldaanOpTijd);
    }

    [Fact]
    public void An_event_of_one_is_not_owed_by_another()
    {
        var aangesproken = Gebeurd("13.11", Koepels.Ivbn, new(Onderwerpsoort.Gebeurtenis, "1", "brief"));
        Zoek(Koepels.Neprom, "13.11-gebeurtenis-1", "2014-01-15", aangesproken).Should().BeNull();
    }

    [Fact]
    public void What_signatories_did_together_gives_nobody_a_duty_that_it_did_not_have() =>
        Zoek(Koepels.Nvb, "4.4-land-land", "2015-01-15", Bewezen(null, "4.4-land-land", "2012-12-01")).Should().BeNull();

    private static IEnumerable<string> Verschuldigd(string sleutel) =>
        new Plichtvorming(Snapshot.Van(1, Basis), Proefdossier.Peildag, Plichtgegevens.Leeg).Allen()
            .Where(rij => rij.Verplichtingen.Any(plicht => plicht.Sleutel.ToString() == sleutel)).Select(rij => rij.Drager.Code);

    private static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
