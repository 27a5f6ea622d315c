using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Xunit;

namespace Kantorentop.Application.Tests.Voorbeeld;

public sealed class VoorbeeldantwoordenTests(Voorbeeldfixture voorbeeld) : IClassFixture<Voorbeeldfixture>
{
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    [Fact]
    public void The_same_country_gives_the_same_answers() =>
        Voorbeeldantwoorden.Maak(voorbeeld.Feiten).Select(antwoord => (antwoord.Partij, antwoord.Sleutel, antwoord.Bewijsdatum, antwoord.Tekst))
            .Should().Equal(Voorbeeldantwoorden.Maak(voorbeeld.Feiten).Select(antwoord => (antwoord.Partij, antwoord.Sleutel, antwoord.Bewijsdatum, antwoord.Tekst)));

    [Fact]
    public void There_are_answers_in_time_and_late_and_duties_without_one()
    {
        var bewijzen = Voorbeeldantwoorden.Maak(voorbeeld.Feiten)
            .ToLookup(antwoord => antwoord.Partij, antwoord => new Bewijs(Verplichtingsleutel.Parse(antwoord.Sleutel)!.Value, antwoord.Bewijsdatum));
        var vorming = new Dossiervorming(voorbeeld.Snapshot, Vandaag);
        var staten = voorbeeld.Snapshot.Partijen
            .SelectMany(partij => Verplichtingenlijst.Bepaal(vorming.Vorm(partij, [.. bewijzen[partij.Code]]), Vandaag, Convenantdata.Standaard))
            .Select(verplichting => verplichting.Staat).ToHashSet();
        staten.Should().Contain([Verplichtingstaat.VoldaanOpTijd, Verplichtingstaat.VoldaanTeLaat, Verplichtingstaat.TeLaat, Verplichtingstaat.Loopt]);
    }

    [Fact]
    public void Answers_are_recorded_on_or_after_the_day_of_their_evidence_and_before_the_portal_lives() =>
        Voorbeeldantwoorden.Maak(voorbeeld.Feiten).Should().NotBeEmpty().And.OnlyContain(antwoord =>
            DateOnly.FromDateTime(antwoord.Registratie.Ogenblik.UtcDateTime) >= antwoord.Bewijsdatum
            && antwoord.Registratie.Ogenblik < new DateTimeOffset(2015, 1, 15, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Umbrellas_and_the_Rijk_tell_of_duties_that_take_an_answer_of_them()
    {
        var vorming = new Plichtvorming(voorbeeld.Snapshot, Vandaag, new());
        var antwoorden = Voorbeeldantwoorden.Maak(voorbeeld.Feiten).Where(antwoord => Drager.Landelijk(antwoord.Partij) is not null).ToList();

        antwoorden.Select(antwoord => antwoord.Partij).Should().Contain([Drager.Rijkscode, Koepels.Vng, Koepels.Ivbn]).And.NotContain(Koepels.Fmn);
        antwoorden.Should().OnlyContain(antwoord => vorming.Van(Drager.Landelijk(antwoord.Partij)!).Verplichtingen
            .Any(plicht => plicht.Sleutel.ToString() == antwoord.Sleutel && plicht.Regel.InEigenWoorden && plicht.Sinds <= antwoord.Bewijsdatum));
    }

    [Fact]
    public void The_investor_of_the_guide_has_a_transformation_plan_to_answer() =>
        Voorbeeldantwoorden.Maak(voorbeeld.Feiten).Where(antwoord => antwoord.Partij == "BEL-1")
            .Should().NotBeEmpty().And.NotContain(antwoord => antwoord.Sleutel == "7.4-gebouw-UTR-KAN-001");
}
