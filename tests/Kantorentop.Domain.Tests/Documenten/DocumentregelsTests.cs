using FluentAssertions;
using Kantorentop.Domain.Documenten;
using Xunit;

namespace Kantorentop.Domain.Tests.Documenten;

public class DocumentregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly Documentstand Openbaar = new(1, "Kantorenbeleid", Documentaard.Beleidsstuk, "Gemeente Utrecht", new(2013, 6, 1));

    private static readonly Documentstand Vertrouwelijk = Openbaar with
    {
        Grond = Woogrond.Bedrijfsgegevens,
        Herbeoordeling = new(2016, 1, 15),
        Reden = "Er staan bedragen in.",
    };

    public static TheoryData<Documentstand, string?> Standen => new()
    {
        { Openbaar, null },
        { Vertrouwelijk, null },
        { Openbaar with { Titel = " " }, "titel-ontbreekt" },
        { Openbaar with { Opsteller = "" }, "opsteller-ontbreekt" },
        { Openbaar with { Titel = new string('a', 201) }, "tekst-te-lang" },
        { Openbaar with { Datum = Vandaag }, null },
        { Openbaar with { Datum = Vandaag.AddDays(1) }, "datum-toekomst" },
        { Openbaar with { Datum = new(1989, 12, 31) }, "datum-te-vroeg" },
        { Openbaar with { Herbeoordeling = new(2016, 1, 1) }, "herbeoordeling-zonder-grond" },
        { Vertrouwelijk with { Herbeoordeling = null }, "herbeoordeling-ontbreekt" },
        { Vertrouwelijk with { Herbeoordeling = Vandaag }, "herbeoordeling-buiten-termijn" },
        { Vertrouwelijk with { Herbeoordeling = Vandaag.AddDays(1) }, null },
        { Vertrouwelijk with { Herbeoordeling = Vandaag.AddYears(5) }, null },
        { Vertrouwelijk with { Herbeoordeling = Vandaag.AddYears(5).AddDays(1) }, "herbeoordeling-buiten-termijn" },
        { Vertrouwelijk with { Reden = null }, "reden-ontbreekt" },
    };

    [Theory, MemberData(nameof(Standen))]
    public void A_document_is_known_well_enough_or_the_message_says_what_to_do(Documentstand stand, string? code) =>
        Documentregels.Toets(stand, Vandaag).Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);

    [Fact]
    public void Making_it_confidential_or_public_takes_a_reason_of_its_own()
    {
        Documentregels.Toets(Openbaar, Vandaag, Vertrouwelijk).Single().Code.Should().Be("reden-ontbreekt");
        Documentregels.Toets(Openbaar with { Reden = Vertrouwelijk.Reden }, Vandaag, Vertrouwelijk).Single().Code.Should().Be("reden-ontbreekt");
        Documentregels.Toets(Openbaar with { Reden = "De bedragen zijn oud." }, Vandaag, Vertrouwelijk).Should().BeEmpty();
    }

    [Fact]
    public void A_title_can_be_corrected_after_the_day_to_consider_anew_has_passed()
    {
        var later = new DateOnly(2016, 6, 1);
        Vertrouwelijk.MoetHerbeoordeeld(later).Should().BeTrue();
        Vertrouwelijk.MoetHerbeoordeeld(new(2016, 1, 15)).Should().BeFalse();
        Documentregels.Toets(Vertrouwelijk with { Titel = "Beter" }, later, Vertrouwelijk).Should().BeEmpty();
    }

    [Fact]
    public void Every_ground_names_its_article() =>
        Enum.GetValues<Woogrond>().Should().OnlyContain(grond => grond.Naam().Contains("(art. 5.", StringComparison.Ordinal) && grond.Naam().EndsWith("Woo)", StringComparison.Ordinal));
}
