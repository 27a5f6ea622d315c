using FluentAssertions;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verklaringen;
using Xunit;
using static Kantorentop.Domain.Verklaringen.Verklaringskeuze;

namespace Kantorentop.Domain.Tests.Verklaringen;

public class VerklaringsregelsTests
{
    private static readonly IReadOnlyList<Verklaringsvraag> Vragen = Verklaringsvragen.Voor(Partijsoort.Belegger);

    [Fact]
    public void Takes_a_form_with_a_choice_everywhere_and_words_unless_it_is_yes() =>
        Toets(new("6", Ja, null, null), new("7.5", NietVanToepassing, "Wij kochten niets.", null), new("7.6", Gedeeltelijk, "Nog niet overal.", null)).Should().BeEmpty();

    [Theory]
    [InlineData(null, null, 0, "Delen[1].Keuze", "keuze-ontbreekt")]
    [InlineData(Gedeeltelijk, " ", 0, "Delen[1].Toelichting", "toelichting-ontbreekt")]
    [InlineData(Nee, null, 0, "Delen[1].Toelichting", "toelichting-ontbreekt")]
    [InlineData(NietVanToepassing, null, null, "Delen[1].Toelichting", "toelichting-ontbreekt")]
    [InlineData(Ja, null, null, "Delen[1].Aantal", "aantal-ontbreekt")]
    [InlineData(Ja, null, -1, "Delen[1].Aantal", "aantal-buiten-grens")]
    [InlineData(Ja, null, Verklaringsdeel.MaximumAantal + 1, "Delen[1].Aantal", "aantal-buiten-grens")]
    public void Tells_what_to_do_at_the_field(Verklaringskeuze? keuze, string? toelichting, int? aantal, string veld, string code) =>
        Toets(new("6", Ja, null, null), new("7.5", keuze, toelichting, aantal), new("7.6", Ja, null, null))
            .Should().ContainSingle().Which.Should().Match<Melding>(melding => melding.Veld == veld && melding.Code == code && melding.Tekst.EndsWith('.'));

    [Theory]
    [InlineData(Verklaringsdeel.MaximumToelichting, true)]
    [InlineData(Verklaringsdeel.MaximumToelichting + 1, false)]
    public void Takes_an_explanation_up_to_its_longest(int lengte, bool past) =>
        Toets(new("6", Nee, new string('a', lengte), null), new("7.5", Ja, null, 0), new("7.6", Ja, null, null)).Any().Should().Be(!past);

    [Fact]
    public void Refuses_a_form_for_other_questions() =>
        Toets(new("6", Ja, null, null), new("8.6", Ja, null, 0)).Should().ContainSingle(melding => melding.Code == "vragen-gewijzigd");

    [Fact]
    public void Reads_as_one_answer_with_its_count() =>
        new Verklaringsinvoer("7.5", Gedeeltelijk, " Twee in een balansgebied. ", 2).AlsDeel().AlsTekst()
            .Should().Be("Gedeeltelijk.\nTwee in een balansgebied.\nHoeveel nieuwe kantoren buiten groeigebieden kocht u, of belegde u in? 2");

    [Fact]
    public void Keeps_no_count_where_none_is_asked() => new Verklaringsinvoer("6", Ja, null, 7).AlsDeel().Aantal.Should().BeNull();

    private static IReadOnlyList<Melding> Toets(params Verklaringsinvoer[] delen) => Verklaringsregels.Toets(Vragen, delen);
}
