using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Xunit;
using static Kantorentop.Domain.Tests.Afspraken.Proefafspraak;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class AfspraakverschilTests
{
    [Theory]
    [InlineData("een twee drie", "een twee drie", "=een twee drie")]
    [InlineData("een twee drie", "een vier drie", "=een |-twee |+vier |=drie")]
    [InlineData("een twee", "een twee drie", "=een |-twee|+twee drie")]
    [InlineData("", "nieuw", "+nieuw")]
    [InlineData("weg", null, "-weg")]
    [InlineData(null, null, "")]
    [InlineData("a\nb", "a b", "-a\n|+a |=b")]
    public void Words_stay_go_and_come(string? oud, string? nieuw, string verwacht) => Schrijf(Tekstverschil.Van(oud, nieuw)).Should().Be(verwacht);

    [Fact]
    public void The_pieces_always_make_both_texts_to_the_letter()
    {
        var toeval = new Random(2012);
        for (var keer = 0; keer < 200; keer++)
        {
            var (oud, nieuw) = (Tekst(toeval), Tekst(toeval));
            var stukken = Tekstverschil.Van(oud, nieuw);

            string.Concat(stukken.Where(stuk => stuk.Soort != Verschilsoort.Nieuw).Select(stuk => stuk.Tekst)).Should().Be(oud);
            string.Concat(stukken.Where(stuk => stuk.Soort != Verschilsoort.Weg).Select(stuk => stuk.Tekst)).Should().Be(nieuw);
        }
    }

    [Fact]
    public void Texts_of_the_largest_size_without_a_word_in_common_are_shown_as_replaced()
    {
        var (oud, nieuw) = (string.Concat(Enumerable.Repeat("a ", 10_000)), string.Concat(Enumerable.Repeat("b ", 10_000)));

        Tekstverschil.Van(oud, nieuw).Should().Equal(new(Verschilsoort.Weg, oud), new Tekststuk(Verschilsoort.Nieuw, nieuw));
    }

    [Fact]
    public void Numbers_show_old_new_and_difference_and_unknown_is_not_zero()
    {
        var oud = Volledig();
        var nieuw = oud with
        {
            Regiodoelen = [oud.Regiodoelen[0] with { Doel = M2(80m) }, .. oud.Regiodoelen.Skip(1)],
            Locatiedoelen = [oud.Locatiedoelen[0] with { Nieuwbouw = null }, oud.Locatiedoelen[1] with { Plancapaciteit = M2(0m) }],
        };

        Afspraakverschil.Tussen(oud, nieuw).Getallen.Select(regel => (regel.Onderdeel, regel.Locatie, regel.Naam, regel.Oud, regel.Nieuw, regel.Verschil)).Should().Equal(
            (Onderdeel.Regiodoelen, null, "Kantooroppervlak: doel", 100m, 80m, -20m),
            (Onderdeel.Locatiedoelen, "UTR-PAP", "Nieuwbouw, ten hoogste", 50m, null, null),
            (Onderdeel.Locatiedoelen, "NWG-PLE", "Plancapaciteit", 50m, 0m, -50m));
    }

    [Fact]
    public void Texts_dates_and_perspectives_are_compared_per_location_and_equal_content_has_no_difference()
    {
        var oud = Volledig();
        var nieuw = oud with
        {
            Visie = oud.Visie with { Mix = "Andere mix" },
            Locatiedoelen = [oud.Locatiedoelen[0] with { Toekomstperspectief = Toekomstperspectief.Groei }],
            Gebiedsvisies = [oud.Gebiedsvisies[0], oud.Gebiedsvisies[1] with { Gereed = new(2015, 1, 1) }],
        };

        var verschil = Afspraakverschil.Tussen(oud, nieuw);

        verschil.Teksten.Select(regel => (regel.Locatie, regel.Naam, Schrijf(regel.Stukken))).Should().Equal(
            (null, "Mix van kantoren en locaties", "-Mix|+Andere mix"),
            ("UTR-PAP", "Perspectief", "-Balansgebied|+Groeigebied"),
            ("NWG-PLE", "Perspectief", "-Balansgebied"),
            ("NWG-PLE", "Klaar op", "-01-01-2014|+01-01-2015"));
        verschil.Getallen.Should().HaveCount(3, "a location that went takes its three targets along");
        Afspraakverschil.Tussen(oud, Volledig()).IsLeeg.Should().BeTrue();
    }

    [Fact]
    public void A_target_of_the_region_is_known_by_its_key_and_keeps_apart_from_one_with_the_same_name()
    {
        var eerste = new Eigendoel("1") { Naam = "Woningen", Eenheid = "woningen", Richting = Doelrichting.TenMinste, Doel = 100.5m };
        var tweede = new Eigendoel("2") { Naam = "Woningen", Eenheid = "woningen", Richting = Doelrichting.TenMinste, Doel = 300m };
        var oud = Volledig() with { Eigendoelen = [eerste, tweede] };
        var nieuw = oud with { Eigendoelen = [eerste with { Doel = 120m }, tweede with { Naam = "Huizen", Richting = Doelrichting.TenHoogste }] };

        var verschil = Afspraakverschil.Tussen(oud, nieuw);

        verschil.Getallen.Select(regel => (regel.Naam, regel.Oud, regel.Nieuw, regel.Verschil)).Should().Equal(("Woningen: doel", 100.5m, 120m, 19.5m));
        verschil.Teksten.Select(regel => (regel.Naam, Schrijf(regel.Stukken))).Should().BeEquivalentTo([
            ("Huizen: naam", "-Woningen|+Huizen"), ("Huizen: het doel is", "=ten |-minste|+hoogste")]);
    }

    [Fact]
    public void Numbers_of_another_unit_have_no_difference()
    {
        var doel = new Eigendoel("1") { Naam = "Leeg", Eenheid = "gebouwen", Doel = 10m };
        var oud = Volledig() with { Eigendoelen = [doel] };

        var getallen = Afspraakverschil.Tussen(oud, oud with { Eigendoelen = [doel with { Eenheid = "ruimten" }] }).Getallen;

        getallen.Select(regel => (regel.Eenheid, regel.Oud, regel.Nieuw, regel.Verschil)).Should().Equal(
            ("gebouwen", 10m, null, null), ("ruimten", null, 10m, null));
    }

    [Fact]
    public void Annexes_are_compared_after_the_components()
    {
        var oud = Volledig() with { Bijlagen = [new Bijlage("1") { Titel = "Werkwijze", Tekst = "Elk jaar" }] };
        var nieuw = oud with
        {
            Visie = oud.Visie with { Mix = "Andere mix" },
            Bijlagen = [oud.Bijlagen[0] with { Tekst = "Elke maand" }, new Bijlage("2") { Titel = "Kaart" }],
        };

        Afspraakverschil.Tussen(oud, nieuw).Teksten.Select(regel => (regel.Onderdeel, regel.Naam, Schrijf(regel.Stukken))).Should().Equal(
            (Onderdeel.Visie, "Mix van kantoren en locaties", "-Mix|+Andere mix"),
            (null, "Werkwijze: tekst", "-Elk jaar|+Elke maand"),
            (null, "Kaart: titel", "+Kaart"));
        Afspraakverschil.Tussen(oud, oud with { Bijlagen = [.. oud.Bijlagen, new Bijlage("3")] }).IsLeeg.Should().BeTrue("an emptied annex says nothing");
    }

    private static string Schrijf(IEnumerable<Tekststuk> stukken) =>
        string.Join('|', stukken.Select(stuk => (stuk.Soort switch { Verschilsoort.Weg => "-", Verschilsoort.Nieuw => "+", _ => "=" }) + stuk.Tekst));

    private static string Tekst(Random toeval) => string.Concat(Enumerable.Range(0, toeval.Next(12)).Select(_ => "abc"[toeval.Next(3)] + (toeval.Next(4) == 0 ? "\n" : " ")));
}
