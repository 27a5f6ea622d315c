using FluentAssertions;
using Kantorentop.Domain.Belemmeringen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Domain.Tests.Registers;

public sealed class BelemmeringregelsTests
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    private static readonly Belemmering Melding = new()
    {
        Nummer = 7,
        GemeldOp = new(2014, 12, 1),
        Meldersoort = Organisatiesoort.Marktpartij,
        Melder = "BEL-1",
        Meldernaam = "Fonds",
        Onderwerp = "Parkeernorm",
        Omschrijving = "De norm past niet bij ombouw.",
        Laag = Bestuurslaag.Gemeente,
        Overheid = "GM0344",
    };

    [Theory]
    [InlineData(Bestuurslaag.Rijk, null, null)]
    [InlineData(Bestuurslaag.Anders, null, null)]
    [InlineData(Bestuurslaag.Gemeente, "GM0344", null)]
    [InlineData(Bestuurslaag.Provincie, null, "overheid-ontbreekt")]
    [InlineData(Bestuurslaag.Gemeente, null, "overheid-ontbreekt")]
    [InlineData(Bestuurslaag.Rijk, "GM0344", "overheid-te-veel")]
    [InlineData(Bestuurslaag.Anders, "PV26", "overheid-te-veel")]
    public void A_report_names_one_who_can_take_it_away(Bestuurslaag laag, string? overheid, string? code) =>
        Belemmeringregels.Toets(Melding with { Laag = laag, Overheid = overheid })?.Code.Should().Be(code);

    [Theory]
    [InlineData(Belemmeringstaat.Gemeld, Belemmeringstaat.InOnderzoek, null, null)]
    [InlineData(Belemmeringstaat.Gemeld, Belemmeringstaat.Beantwoord, "Ja.", null)]
    [InlineData(Belemmeringstaat.InOnderzoek, Belemmeringstaat.InOnderzoek, "Wij kijken.", null)]
    [InlineData(Belemmeringstaat.Beantwoord, Belemmeringstaat.Beantwoord, "Beter.", null)]
    [InlineData(Belemmeringstaat.Gemeld, Belemmeringstaat.Gemeld, "Ja.", "stap-terug")]
    [InlineData(Belemmeringstaat.Beantwoord, Belemmeringstaat.InOnderzoek, "Ja.", "stap-terug")]
    [InlineData(Belemmeringstaat.InOnderzoek, Belemmeringstaat.Beantwoord, null, "antwoord-ontbreekt")]
    public void An_obstacle_goes_forward_and_ends_with_an_answer(Belemmeringstaat van, Belemmeringstaat naar, string? antwoord, string? code)
    {
        var uitkomst = Belemmeringregels.Behandel(Melding with { Staat = van }, naar, antwoord, Vandaag);

        uitkomst.Meldingen.Select(melding => melding.Code).Should().Equal(code is null ? [] : [code]);
        (uitkomst.Waarde?.Staat).Should().Be(code is null ? naar : null);
    }

    [Fact]
    public void A_better_answer_does_not_move_the_days()
    {
        var eerste = Belemmeringregels.Behandel(Melding, Belemmeringstaat.Beantwoord, "Ja.", Vandaag).Waarde!;
        var beter = Belemmeringregels.Behandel(eerste, Belemmeringstaat.Beantwoord, "Ja, vanaf mei.", Vandaag.AddDays(9)).Waarde!;

        (beter.OnderzochtVanaf, beter.BeantwoordOp, beter.Antwoord).Should().Be((Vandaag, Vandaag, "Ja, vanaf mei."));
        Belemmeringregels.GeefVrij(Belemmeringregels.GeefVrij(beter, openbaar: true, Vandaag), openbaar: true, Vandaag.AddDays(3)).VrijgegevenOp.Should().Be(Vandaag);
        Belemmeringregels.GeefVrij(beter with { VrijgegevenOp = Vandaag }, openbaar: false, Vandaag).VrijgegevenOp.Should().BeNull();
    }

    [Theory]
    [InlineData(Bestuurslaag.Rijk, null, Organisatiesoort.Rijk, "")]
    [InlineData(Bestuurslaag.Provincie, "PV26", Organisatiesoort.Provincie, "PV26")]
    [InlineData(Bestuurslaag.Gemeente, "GM0344", Organisatiesoort.Gemeente, "GM0344")]
    [InlineData(Bestuurslaag.Anders, null, Organisatiesoort.Secretariaat, "")]
    public void Who_can_take_it_away_answers_and_nobody_else(Bestuurslaag laag, string? overheid, Organisatiesoort soort, string sleutel)
    {
        var belemmering = Melding with { Laag = laag, Overheid = overheid };
        Bevoegdheid[] allen =
        [
            Van(Organisatiesoort.Rijk, ""), Van(Organisatiesoort.Provincie, "PV26"), Van(Organisatiesoort.Provincie, "PV27"), Van(Organisatiesoort.Gemeente, "GM0344"),
            Van(Organisatiesoort.Gemeente, "GM0363"), Van(Organisatiesoort.Secretariaat, ""), Van(Organisatiesoort.Koepel, "IVBN"), Van(Organisatiesoort.Marktpartij, "BEL-1"), Bevoegdheid.Anoniem,
        ];

        allen.Where(wie => Belemmeringrechten.MagBehandelen(wie, belemmering)).Select(wie => wie.Organisatie).Should().Equal(new Organisatie(soort, sleutel));
    }

    [Fact]
    public void The_compiler_asks_the_rijk_to_research_what_is_its_own_and_takes_reports_of_umbrellas_as_messages()
    {
        var rijk = Melding with { Nummer = 8, Laag = Bestuurslaag.Rijk, Overheid = null, OnderzochtVanaf = new(2015, 1, 5) };
        var koepel = Melding with { Nummer = 9, Meldersoort = Organisatiesoort.Koepel, Melder = "IVBN" };

        var plichten = Belemmeringplichten.Van([Melding, rijk, rijk with { Nummer = 10, OnderzochtVanaf = null }, koepel, koepel with { Nummer = 11, Melder = "FMN" }]);

        plichten.Aanleidingen.Select(aanleiding => (aanleiding.Lid, aanleiding.Onderwerp.Code, aanleiding.Drager)).Should().Equal(("11.2", "8", "Rijk"), ("11.2", "10", "Rijk"));
        plichten.Bewijzen.Select(bewijs => (bewijs.Sleutel.ToString(), bewijs.Datum, bewijs.Drager)).Should().Equal(
            ("11.2-gebeurtenis-8", new DateOnly(2015, 1, 5), "Rijk"), ("7.7-land-land", new DateOnly(2014, 12, 1), "IVBN"), ("10.4-land-land", new DateOnly(2014, 12, 1), "FMN"));
        new Plichtvorming(Snapshot.Van(0, new Feiten()), Vandaag, plichten).Van(Drager.Rijk).Verplichtingen.Where(plicht => plicht.Regel.Lid == "11.2")
            .Select(plicht => (plicht.Onderwerp.Code, plicht.Staat)).Should().BeEquivalentTo(new[] { ("8", Verplichtingstaat.VoldaanOpTijd), ("10", Verplichtingstaat.Loopt) });
    }

    private static Bevoegdheid Van(Organisatiesoort soort, string sleutel) => new(Guid.NewGuid(), "iemand", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);
}
