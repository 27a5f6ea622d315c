using FluentAssertions;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Registers;

public sealed class PraktijkregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    private static readonly Praktijkvoorbeeld Voorbeeld = new()
    {
        Nummer = 4,
        Inzendersoort = Organisatiesoort.Koepel,
        Inzender = "IVBN",
        Inzendernaam = "IVBN",
        IngediendOp = new(2014, 10, 6),
        Titel = "Van kantoor naar woningen",
        Soort = Praktijksoort.Transformatie,
        Gedaan = "Verbouwd.",
        Succesfactor = "Eén loket.",
    };

    [Fact]
    public void An_example_is_checked_and_then_published_by_who_sent_it_in()
    {
        var akkoord = Praktijkregels.Controleer(Voorbeeld, akkoord: true, "Hoort hier niet.").Waarde!;
        (akkoord.Staat, akkoord.Reden).Should().Be((Praktijkstaat.Akkoord, null));

        var gepubliceerd = Praktijkregels.Publiceer(akkoord, Vandaag).Waarde!;

        (gepubliceerd.Staat, gepubliceerd.GepubliceerdOp).Should().Be((Praktijkstaat.Gepubliceerd, Vandaag));
    }

    [Fact]
    public void What_is_sent_back_has_a_reason_and_what_is_changed_is_checked_anew()
    {
        Praktijkregels.Controleer(Voorbeeld, akkoord: false, null).Meldingen.Single().Code.Should().Be("reden-ontbreekt");
        var terug = Praktijkregels.Controleer(Voorbeeld, akkoord: false, "Noem geen huurders.").Waarde!;
        (terug.Staat, terug.Reden).Should().Be((Praktijkstaat.Teruggestuurd, "Noem geen huurders."));

        var gewijzigd = Praktijkregels.Wijzig(terug with { GepubliceerdOp = Vandaag }, Voorbeeld with { Nummer = 0, Inzender = "FMN", Titel = "Beter" });

        (gewijzigd.Nummer, gewijzigd.Inzender, gewijzigd.Titel, gewijzigd.Staat, gewijzigd.Reden, gewijzigd.GepubliceerdOp)
            .Should().Be((4, "IVBN", "Beter", Praktijkstaat.TerControle, null, null));
    }

    [Theory]
    [InlineData(Praktijkstaat.TerControle)]
    [InlineData(Praktijkstaat.Teruggestuurd)]
    [InlineData(Praktijkstaat.Gepubliceerd)]
    public void Nothing_is_published_that_was_not_checked(Praktijkstaat staat) =>
        Praktijkregels.Publiceer(Voorbeeld with { Staat = staat }, Vandaag).Meldingen.Single().Code.Should().Be("nog-niet-gecontroleerd");

    [Theory]
    [InlineData(Praktijkstaat.Teruggestuurd)]
    [InlineData(Praktijkstaat.Akkoord)]
    [InlineData(Praktijkstaat.Gepubliceerd)]
    public void An_example_is_checked_once(Praktijkstaat staat) =>
        Praktijkregels.Controleer(Voorbeeld with { Staat = staat }, akkoord: true, null).Meldingen.Single().Code.Should().Be("niet-ter-controle");

    [Fact]
    public void The_compiler_takes_what_the_two_investors_umbrellas_published_as_messages_of_their_effort() =>
        Praktijkplichten.Van([
            Voorbeeld,
            Voorbeeld with { GepubliceerdOp = Vandaag },
            Voorbeeld with { GepubliceerdOp = Vandaag, Inzender = "Vastgoed Belang" },
            Voorbeeld with { GepubliceerdOp = Vandaag, Inzender = "NEPROM" },
            Voorbeeld with { GepubliceerdOp = Vandaag, Inzendersoort = Organisatiesoort.Marktpartij },
        ]).Bewijzen.Select(bewijs => (bewijs.Sleutel.ToString(), bewijs.Drager)).Should().Equal(("7.7-land-land", "IVBN"), ("7.7-land-land", "Vastgoed Belang"));
}
