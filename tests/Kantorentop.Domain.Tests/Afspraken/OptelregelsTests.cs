using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class OptelregelsTests
{
    [Theory]
    [InlineData(100, 50, 50, Optelstaat.TeltOp)]
    [InlineData(100, 50, 51, Optelstaat.TeltNietOp)]
    [InlineData(100, 101, null, Optelstaat.TeltNietOp)]
    [InlineData(100, 100, null, Optelstaat.Onbekend)]
    [InlineData(100, null, null, Optelstaat.Onbekend)]
    [InlineData(null, 50, 50, Optelstaat.Onbekend)]
    [InlineData(0, 0, 0, Optelstaat.TeltOp)]
    public void Locations_keep_no_more_capacity_and_build_no_more_than_the_region_wants(int? regio, int? een, int? ander, Optelstaat staat)
    {
        var capaciteit = Optelregels.Plancapaciteit(Doel(Doelindicator.Plancapaciteit, null, regio), [Locatie(een), Locatie(ander)]);
        var nieuwbouw = Optelregels.Nieuwbouw(Doel(Doelindicator.MaximumNieuwbouw, null, regio), [Locatie(nieuwbouw: een), Locatie(nieuwbouw: ander)]);

        capaciteit.Staat.Should().Be(staat);
        nieuwbouw.Staat.Should().Be(staat);
        (capaciteit.Melding is null).Should().Be(staat == Optelstaat.TeltOp);
    }

    [Theory]
    [InlineData(100, 60, 40, 0, Optelstaat.TeltOp)]
    [InlineData(100, 60, 39, 0, Optelstaat.TeltNietOp)]
    [InlineData(100, 60, 40, null, Optelstaat.TeltOp)]
    [InlineData(100, 60, 39, null, Optelstaat.Onbekend)]
    [InlineData(60, 100, 0, 0, Optelstaat.TeltOp)]
    [InlineData(null, 60, 40, 0, Optelstaat.Onbekend)]
    [InlineData(100, null, 40, 0, Optelstaat.Onbekend)]
    public void Locations_withdraw_at_least_what_the_region_takes_off_its_designations(int? nul, int? doel, int? een, int? ander, Optelstaat staat) =>
        Optelregels.Onttrekken(Doel(Doelindicator.Kantoorbestemmingen, nul, doel), [Locatie(onttrekken: een), Locatie(onttrekken: ander)])
            .Staat.Should().Be(staat);

    [Theory]
    [InlineData(100, 90, 0, 10, Optelstaat.TeltOp)]
    [InlineData(100, 90, 1, 10, Optelstaat.TeltNietOp)]
    [InlineData(100, 90, 10, 20, Optelstaat.TeltOp)]
    [InlineData(100, 90, null, 20, Optelstaat.Onbekend)]
    [InlineData(100, 90, 50, null, Optelstaat.Onbekend)]
    [InlineData(null, 90, 0, 10, Optelstaat.Onbekend)]
    public void Baseline_plus_new_build_minus_withdrawals_leaves_no_more_office_area_than_the_region_wants(
        int? nul, int? doel, int? nieuwbouw, int? onttrekken, Optelstaat staat) =>
        Optelregels.Kantooroppervlak(Doel(Doelindicator.Kantooroppervlak, nul, doel), [Locatie(nieuwbouw: nieuwbouw, onttrekken: onttrekken)])
            .Staat.Should().Be(staat);

    [Fact]
    public void What_does_not_add_up_is_told_in_square_metres()
    {
        var optelling = Optelregels.Plancapaciteit(Doel(Doelindicator.Plancapaciteit, null, 150_000), [Locatie(162_000)]);

        optelling.Melding!.Tekst.Should().Be("De locaties houden 12.000\u00a0m² plancapaciteit meer over dan de regio wil.");
    }

    [Fact]
    public void A_number_that_is_not_known_is_told_and_not_counted_as_zero()
    {
        var optelling = Optelregels.Plancapaciteit(Doel(Doelindicator.Plancapaciteit, null, 100), [Locatie(40), Locatie(), Locatie()]);

        optelling.Should().BeEquivalentTo(new { Regio = 100m, Locaties = 40m, AantalOnbekend = 2, Staat = Optelstaat.Onbekend });
        optelling.Melding!.Tekst.Should().Be("Plancapaciteit: van 2 locaties zijn de getallen nog niet bekend.");
    }

    [Theory]
    [InlineData(Toekomstperspectief.Beperking, 11, 10, false)]
    [InlineData(Toekomstperspectief.Beperking, 10, 10, true)]
    [InlineData(Toekomstperspectief.Transformatie, 11, 10, false)]
    [InlineData(Toekomstperspectief.Balans, 11, 10, true)]
    [InlineData(Toekomstperspectief.Groei, 11, 10, true)]
    [InlineData(Toekomstperspectief.Beperking, 11, null, true)]
    public void A_location_that_shrinks_builds_no_more_than_it_withdraws(Toekomstperspectief perspectief, int nieuwbouw, int? onttrekken, bool past) =>
        (Locatieregels.PerspectiefPastBijDoel(Proefafspraak.Locaties[0], Locatie(nieuwbouw: nieuwbouw, onttrekken: onttrekken, perspectief: perspectief)) is null)
            .Should().Be(past);

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(101, 100, false)]
    [InlineData(101, null, true)]
    [InlineData(null, 100, true)]
    public void A_location_withdraws_no_more_than_stands_there(int? onttrekken, int? voorraad, bool past) =>
        (Locatieregels.OnttrekkenPastInVoorraad(Proefafspraak.Locaties[0], Locatie(onttrekken: onttrekken), voorraad) is null).Should().Be(past);

    private static Regiodoel Doel(Doelindicator indicator, int? nul, int? doel) => new(indicator, M2(nul), null, M2(doel), null);

    private static Locatiedoel Locatie(int? capaciteit = null, int? nieuwbouw = null, int? onttrekken = null, Toekomstperspectief? perspectief = null) =>
        new("UTR-PAP", perspectief, M2(capaciteit), M2(nieuwbouw), M2(onttrekken));

    private static Oppervlakte? M2(int? m2) => m2 is { } waarde ? new(waarde) : null;
}
