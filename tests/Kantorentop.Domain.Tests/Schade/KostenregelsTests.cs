using FluentAssertions;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Xunit;
using static Kantorentop.Domain.Tests.Schade.Schadebouwstenen;

namespace Kantorentop.Domain.Tests.Schade;

/// <summary>The agreement on dividing the costs, and that it comes before the decision (art. 4.2, F10).</summary>
public sealed class KostenregelsTests
{
    [Theory]
    [InlineData("2014-06-02", true)]
    [InlineData("2014-06-01", true)]
    [InlineData("2014-05-31", false)]
    public void The_agreement_is_dated_no_later_than_the_decision(string besluit, bool mag)
    {
        (Volgorderegels.KostenafspraakVoorBesluit(Afspraak, Bouwstenen.Dag(besluit)) is null).Should().Be(mag);
        (Volgorderegels.KostenafspraakVoorBesluit(GeenSchade, Bouwstenen.Dag(besluit)) is null).Should().Be(mag);
    }

    [Fact]
    public void Without_an_agreement_there_is_no_decision() =>
        Volgorderegels.KostenafspraakVoorBesluit(null, Vandaag)!.Code.Should().Be(Volgorderegels.Code);

    [Theory]
    [InlineData(5_000_002, 5_000_003, null)]
    [InlineData(5_000_002, 5_000_002, "0,01 minder")]
    [InlineData(5_000_003, 5_000_003, "0,01 meer")]
    [InlineData(0, 10_000_005, null)]
    public void The_shares_are_the_total_to_the_cent(long een, long ander, string? fout)
    {
        var meldingen = Codes(Afspraak, Aandeel("A", een / 100m), Aandeel("B", ander / 100m));
        if (fout is null) meldingen.Should().BeEmpty();
        else meldingen.Should().ContainSingle().Which.Tekst.Should().Contain(fout);
    }

    [Fact]
    public void A_division_names_each_party_once_and_takes_nothing_from_one()
    {
        Codes(Afspraak, Aandeel("A", 50_000.02m), Aandeel("A", 50_000.03m)).Should().ContainSingle().Which.Code.Should().Be("drager-dubbel");
        Codes(Afspraak, Aandeel("A", 100_001.05m), Aandeel("B", -1)).Should().ContainSingle().Which.Code.Should().Be("aandeel-negatief");
        Codes(Afspraak, Aandeel("A", 100_000.05m) with { Soort = Organisatiesoort.Koepel }).Should().ContainSingle().Which.Code.Should().Be("drager");
        Codes(Afspraak).Should().ContainSingle().Which.Code.Should().Be("aandelen-tellen-niet-op");
        Codes(Afspraak with { Totaal = Bedrag.Nul }).Should().ContainSingle().Which.Code.Should().Be("totaal");
    }

    [Fact]
    public void No_damage_has_a_reason_and_no_amounts()
    {
        Codes(GeenSchade).Should().BeEmpty();
        Codes(GeenSchade with { Toelichting = " " }).Should().ContainSingle().Which.Code.Should().Be("toelichting-ontbreekt");
        Codes(GeenSchade, Aandeel("A", 0)).Should().ContainSingle().Which.Code.Should().Be("geen-schade-met-bedrag");
        Codes(GeenSchade with { Totaal = new Bedrag(1) }).Should().ContainSingle().Which.Code.Should().Be("geen-schade-met-bedrag");
    }

    [Fact]
    public void An_agreement_is_not_of_tomorrow_and_does_not_move_behind_its_decision()
    {
        Codes(GeenSchade with { Datum = Vandaag }).Should().BeEmpty();
        Codes(GeenSchade with { Datum = Vandaag.AddDays(1) }).Should().ContainSingle().Which.Code.Should().Be("datum-toekomst");
        var genomen = Besluit with { Genomen = GeenSchade.Datum };
        Kostenregels.Toets(GeenSchade, [], genomen, Vandaag).Should().BeEmpty();
        Kostenregels.Toets(GeenSchade with { Datum = GeenSchade.Datum.AddDays(1) }, [], genomen, Vandaag).Should().ContainSingle().Which.Code.Should().Be(Volgorderegels.Code);
    }

    private static IEnumerable<Melding> Codes(Kostenafspraak afspraak, params Kostenaandeel[] aandelen) => Kostenregels.Toets(afspraak, aandelen, Besluit, Vandaag);
}
