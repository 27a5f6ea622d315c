using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Xunit;
using static Kantorentop.Domain.Tests.Afspraken.Proefafspraak;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

/// <summary>A party that leaves (art. 16), and a government that joins the region after signing.</summary>
public sealed class OpzegregelsTests
{
    [Theory]
    [InlineData("2013-12-14", "overleg-te-kort")]
    [InlineData("2013-12-15", null)]
    [InlineData("2014-01-15", null)]
    [InlineData("2014-01-16", "opzegging-in-toekomst")]
    public void A_party_withdraws_after_six_months_of_talks_and_not_ahead(string opgezegd, string? code) =>
        ZegOp(VanKracht(), opgezegd).Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Talks_before_the_agreement_do_not_end_it_before_it_was_in_force() =>
        VanKracht().ZegOp(new(Utrecht, Dag("2014-01-15")), new(Dag("2013-05-24"), Overlegsoort.Herijking, Dag("2012-10-01"), "reden"))
            .Meldingen.Should().ContainSingle().Which.Code.Should().Be("opzegging-voor-begin");

    [Fact]
    public void Its_part_ends_after_a_month_and_the_rest_stays_in_force()
    {
        var afspraak = VanKracht();

        ZegOp(afspraak, "2013-12-31").IsGelukt.Should().BeTrue();

        afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        afspraak.GeldtVoor("GM0344", Dag("2014-01-30")).Should().BeTrue();
        afspraak.GeldtVoor("GM0344", Dag("2014-01-31")).Should().BeFalse();
        afspraak.GeldtVoor("GM0356", Dag("2014-01-31")).Should().BeTrue();
        ZegOp(afspraak, "2013-12-31").Meldingen.Should().Equal(Stapregels.GeenPartij);
    }

    [Fact]
    public void A_party_that_leaves_while_the_others_sign_is_not_waited_for()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Gedeputeerde);
        Onderteken(afspraak, Nieuwegein);

        afspraak.Verlaat(new(Utrecht, Dag("2013-06-01")), 1, " ").IsGelukt.Should().BeFalse();
        afspraak.Verlaat(new(Utrecht, Dag("2013-06-01")), 1, "De raad stemt niet in.").IsGelukt.Should().BeTrue();

        afspraak.Staat.Should().Be(Afspraakstaat.VanKracht);
        afspraak.VanKrachtOp.Should().Be(Dag("2013-06-01"), "before that day not all had signed");
        afspraak.GeldtVoor("GM0344", Dag("2013-06-01")).Should().BeFalse();
    }

    [Fact]
    public void A_signature_of_a_party_that_leaves_is_void_and_it_neither_signs_nor_returns()
    {
        var afspraak = TerOndertekening();
        Onderteken(afspraak, Utrecht);

        afspraak.Verlaat(new(Utrecht, Dag("2013-06-01")), 1, "De raad stemt niet in.");

        Onderteken(afspraak, Utrecht).Meldingen.Should().Equal(Stapregels.GeenPartij);
        afspraak.StuurTerug(new(Utrecht, Dag("2013-06-01")), 1, "reden").Meldingen.Should().Equal(Stapregels.GeenPartij);
        afspraak.Staat.Should().Be(Afspraakstaat.TerOndertekening);
    }

    [Fact]
    public void The_last_municipality_or_province_returns_the_agreement_instead_of_leaving_it()
    {
        var afspraak = TerOndertekening();
        afspraak.Verlaat(new(Utrecht, Gesloten), 1, "reden").IsGelukt.Should().BeTrue();

        afspraak.Verlaat(new(Nieuwegein, Gesloten), 1, "reden").Meldingen.Should().ContainSingle().Which.Code.Should().Be("laatste-partij");
        afspraak.Verlaat(new(Gedeputeerde, Gesloten), 1, "reden").Meldingen.Should().ContainSingle().Which.Code.Should().Be("laatste-partij");
    }

    [Fact]
    public void A_government_that_joins_after_signing_accedes_with_a_change_and_the_agreement_stays()
    {
        var zeist = new Regiopartij(new(Organisatiesoort.Gemeente, "GM0355"), "Gemeente Zeist");
        var gegroeid = Ondertekenaars with { Alle = [.. Ondertekenaars.Alle, zeist] };

        VanKracht().Toetreders(Ondertekenaars).Should().BeEmpty();
        VanKracht().Toetreders(gegroeid).Should().Equal(zeist);
        TerOndertekening().Toetreders(gegroeid).Should().Equal(zeist);
        Concept().Toetreders(gegroeid).Should().BeEmpty("a draft is submitted to all of them");
    }

    private static Uitkomst ZegOp(Afspraak afspraak, string opgezegd) =>
        afspraak.ZegOp(new(Utrecht, Dag("2014-01-15")), new(Dag(opgezegd), Overlegsoort.OnvoorzieneOmstandigheden, Dag("2013-06-15"), "De markt viel weg."));
}
