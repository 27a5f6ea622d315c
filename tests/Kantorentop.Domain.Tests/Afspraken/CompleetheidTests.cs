using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;
using Xunit;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class CompleetheidTests
{
    [Theory]
    [InlineData(null, null, null, Onderdeelstaat.NogNietBegonnen)]
    [InlineData("mix", null, null, Onderdeelstaat.Bezig)]
    [InlineData(null, null, "waarde", Onderdeelstaat.Bezig)]
    [InlineData("mix", "vraag", null, Onderdeelstaat.Klaar)]
    public void A_vision_needs_mix_and_demand_and_value_creation_only_where_there_is_any(string? mix, string? vraag, string? waarde, Onderdeelstaat staat) =>
        Compleetheid.Visie(new(mix, vraag, waarde)).Staat.Should().Be(staat);

    [Fact]
    public void The_region_needs_a_target_for_each_of_the_four_indicators()
    {
        var inhoud = Proefafspraak.Volledig();
        Compleetheid.Regiodoelen(inhoud).Staat.Should().Be(Onderdeelstaat.Klaar);
        Compleetheid.Regiodoelen(new()).Staat.Should().Be(Onderdeelstaat.NogNietBegonnen);
        foreach (var doel in inhoud.Regiodoelen)
        {
            var zonder = Compleetheid.Regiodoelen(inhoud with { Regiodoelen = [.. inhoud.Regiodoelen.Where(ander => ander != doel), doel with { Doeldatum = null }] });
            zonder.Staat.Should().Be(Onderdeelstaat.Bezig);
            zonder.Ontbreekt.Should().ContainSingle().Which.Tekst.Should().Contain(doel.Indicator.Naam());
        }
    }

    [Theory]
    [InlineData(Toekomstperspectief.Groei, null, null, null, false)]
    [InlineData(null, 1, 1, 1, false)]
    [InlineData(Toekomstperspectief.Groei, 0, null, null, true)]
    [InlineData(Toekomstperspectief.Groei, null, 0, null, true)]
    [InlineData(Toekomstperspectief.Groei, null, null, 0, true)]
    public void A_location_needs_a_perspective_and_one_target_of_which_zero_is_one(
        Toekomstperspectief? perspectief, int? capaciteit, int? nieuwbouw, int? onttrekken, bool volledig)
    {
        var doel = new Locatiedoel("UTR-PAP", perspectief, M2(capaciteit), M2(nieuwbouw), M2(onttrekken));
        doel.IsVolledig.Should().Be(volledig);
        doel.IsLeeg.Should().BeFalse();
    }

    [Fact]
    public void Every_location_of_the_region_counts_and_a_region_without_any_is_never_complete()
    {
        var inhoud = Proefafspraak.Volledig();
        var een = inhoud with { Locatiedoelen = [inhoud.Locatiedoelen[0]], Gebiedsvisies = [inhoud.Gebiedsvisies[0]] };

        Compleetheid.Locatiedoelen(inhoud, Proefafspraak.Locaties).Staat.Should().Be(Onderdeelstaat.Klaar);
        Compleetheid.Gebiedsvisies(inhoud, Proefafspraak.Locaties).Staat.Should().Be(Onderdeelstaat.Klaar);
        Compleetheid.Locatiedoelen(een, Proefafspraak.Locaties).Should().BeEquivalentTo(new { Staat = Onderdeelstaat.Bezig, Gereed = 1, Totaal = 2 });
        Compleetheid.Gebiedsvisies(een, Proefafspraak.Locaties).Ontbreekt.Should().ContainSingle().Which.Tekst.Should().EndWith("Plettenburg.");
        Compleetheid.Locatiedoelen(inhoud, []).Staat.Should().Be(Onderdeelstaat.NogNietBegonnen);
    }

    [Theory]
    [InlineData("tekst", Onderdeelstaat.Klaar)]
    [InlineData(null, Onderdeelstaat.NogNietBegonnen)]
    public void The_advantages_need_a_text(string? tekst, Onderdeelstaat staat) => Compleetheid.Voordelen(new(tekst)).Staat.Should().Be(staat);

    private static Oppervlakte? M2(int? m2) => m2 is { } waarde ? new(waarde) : null;
}
