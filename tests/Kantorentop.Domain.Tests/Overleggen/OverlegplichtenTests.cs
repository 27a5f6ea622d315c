using FluentAssertions;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;
using Xunit;

namespace Kantorentop.Domain.Tests.Overleggen;

/// <summary>What consultations and calls tell the compiler of duties.</summary>
public sealed class OverlegplichtenTests
{
    private static readonly Guid Sleutel = new("20120628-0012-0003-0000-000000000001");

    [Fact]
    public void A_consultation_is_evidence_for_the_covenant_year_of_its_day()
    {
        Overleg[] overleggen =
        [
            Op(new(2013, 6, 27)), Op(new(2013, 6, 28)), Op(new(2013, 6, 28)), Op(new(2017, 6, 28)),
            Op(new(2014, 1, 1)) with { Staat = Overlegstaat.Gepland }, Op(new(2014, 2, 1)) with { Soort = Overlegsoort.Herijking },
        ];
        var gegevens = Overlegplichten.Van(overleggen, [new(new(2014, 6, 27), false, null, "Niets")], [], Convenantdata.Standaard);
        gegevens.Bewijzen.Select(bewijs => $"{bewijs.Sleutel} {bewijs.Datum:yyyy-MM-dd}").Should().BeEquivalentTo(
            "12.3-convenantjaar-1 2013-06-27", "12.3-convenantjaar-2 2013-06-28", "12.5-convenantjaar-2 2014-06-27");
        gegevens.Bewijzen.Should().OnlyContain(bewijs => bewijs.Drager == null, "signatories do it together");
    }

    [Fact]
    public void A_call_is_an_event_with_its_term_and_the_talks_are_its_evidence()
    {
        var oproep = new Oproep(Sleutel, Oproepgrond.OnvoorzieneOmstandigheden, new(2013, 1, 10), "IVBN", "De markt");
        var open = Overlegplichten.Van([], [], [oproep, oproep with { Grond = Oproepgrond.Voortzetting }], Convenantdata.Standaard);
        open.Bewijzen.Should().BeEmpty("no talks began");
        open.Aanleidingen.Should().ContainSingle("art. 14.3 asks without a call").Which.Should().BeEquivalentTo(new
        {
            Lid = "15.1",
            Drager = (string?)null,
            Onderwerp = new { Code = Sleutel.ToString(), Sinds = new DateOnly(2013, 1, 10), Uiterlijk = new DateOnly(2013, 2, 21) },
        });
        var begonnen = Overlegplichten.Van(
            [], [], [oproep with { Aanvang = new(2013, 2, 1) }, oproep with { Grond = Oproepgrond.Voortzetting, Aanvang = new(2016, 12, 1) }], Convenantdata.Standaard);
        begonnen.Bewijzen.Select(bewijs => bewijs.Sleutel.ToString()).Should().Equal($"15.1-gebeurtenis-{Sleutel}", "14.3-land-land");
    }

    [Fact]
    public void A_recalibration_is_an_event_of_its_region_without_a_term()
    {
        var herijking = Oproepregels.Van(new Herijking("Den Haag", new(2014, 11, 3), "Overleg", "Te duur", null));
        var gegevens = Overlegplichten.Van([], [], [herijking], Convenantdata.Standaard);
        gegevens.Aanleidingen.Should().ContainSingle().Which.Onderwerp.Uiterlijk.Should().BeNull();
        gegevens.Bewijzen.Should().ContainSingle().Which.Sleutel.ToString().Should().Be("12.1-gebeurtenis-2014-11-03-Den Haag");
    }

    private static Overleg Op(DateOnly dag) => new(Sleutel, Overlegsoort.Gezamenlijk, dag, "Den Haag") { Staat = Overlegstaat.Gehouden };
}
