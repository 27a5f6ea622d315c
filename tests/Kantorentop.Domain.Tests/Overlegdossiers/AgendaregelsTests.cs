using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Tests.Overlegdossiers.Proefdossier;

namespace Kantorentop.Domain.Tests.Overlegdossiers;

public sealed class AgendaregelsTests
{
    [Fact]
    public void Without_anything_to_tell_there_is_an_opening_and_an_end() =>
        Regels(Invoer).Should().Equal("opening", "rondvraag");

    [Fact]
    public void A_late_duty_and_a_region_without_an_agreement_come_up()
    {
        var punten = Agendaregels.Punten(Invoer with
        {
            Plichten = [Plicht("6", Verplichtingstaat.TeLaat), Plicht("6", Verplichtingstaat.TeLaat), Plicht("7.4", Verplichtingstaat.VoldaanOpTijd)],
            Afspraken = [Afspraak("Utrecht", Termijnstaat.Verstreken), Afspraak("Rotterdam", Termijnstaat.OpTijd), Afspraak("Amsterdam", Termijnstaat.LooptNog)],
        });

        punten.Select(punt => punt.Titel).Should().Equal(
            "Opening en verslag van het vorige overleg", "Regionale afspraak Utrecht", "Artikel 6: wat te laat is", "Rondvraag en dag van het volgende overleg");
        punten[2].Waarom.Should().StartWith("Van 2 verplichtingen is de dag voorbij.");
    }

    [Theory]
    [InlineData(45_000, 48_000, true)]
    [InlineData(45_000, 47_999.99, false)]
    [InlineData(48_000, 45_000, false)]
    public void A_region_comes_up_when_its_vacancy_rose_by_a_percentage_point(double toen, double nu, bool verwacht) =>
        Regels(Invoer with { Gebieden = [Regio("Utrecht", (decimal)toen, (decimal)nu)] }).Contains("leegstand-stijgt").Should().Be(verwacht);

    [Theory]
    [InlineData(2014, 1, 28, true)]
    [InlineData(2014, 1, 29, false)]
    public void A_duty_without_a_term_comes_up_when_it_is_open_for_more_than_a_year(int jaar, int maand, int dag, bool verwacht) =>
        Regels(Invoer with { Plichten = [Plicht("7.4", Verplichtingstaat.Loopt) with { Sinds = new(jaar, maand, dag) }] }).Contains("lang-open").Should().Be(verwacht);

    [Theory]
    [InlineData(2015, 1, 28, false)]
    [InlineData(2015, 1, 29, true)]
    [InlineData(2015, 7, 29, true)]
    [InlineData(2015, 7, 30, false)]
    public void A_call_comes_up_six_months_before_its_day_and_not_after_it(int jaar, int maand, int dag, bool verwacht) =>
        Regels(Invoer with { Oproepen = [new("15.1", "Overleg over wijziging", new(jaar, maand, dag))] }).Contains("termijn-nadert").Should().Be(verwacht);

    [Theory]
    [InlineData(2014, 6, 27, true)]
    [InlineData(2014, 6, 28, false)]
    public void The_first_consultation_of_a_covenant_year_has_the_yearly_review(int jaar, int maand, int dag, bool verwacht) =>
        Regels(Invoer with { Stempel = Invoer.Stempel with { VorigeDag = new(jaar, maand, dag) } }).Contains("jaarbespreking").Should().Be(verwacht);

    [Theory]
    [InlineData(2015, 1, 28, true)]
    [InlineData(2015, 1, 29, false)]
    public void An_action_comes_up_when_its_day_is_over(int jaar, int maand, int dag, bool verwacht) =>
        Regels(Invoer with { Acties = [new("Voorbeelden verzamelen", "IVBN", new(jaar, maand, dag))] }).Contains("actie-over-tijd").Should().Be(verwacht);

    [Theory]
    [InlineData(Organisatiesoort.Rijk, true)]
    [InlineData(Organisatiesoort.Provincie, true)]
    [InlineData(Organisatiesoort.Gemeente, true)]
    [InlineData(Organisatiesoort.Koepel, true)]
    [InlineData(Organisatiesoort.Secretariaat, true)]
    [InlineData(Organisatiesoort.Marktpartij, false)]
    public void Parties_read_the_papers_and_the_secretariaat_makes_them(Organisatiesoort soort, bool leest)
    {
        var wie = new Bevoegdheid(Guid.NewGuid(), "Iemand", new Organisatie(soort, "X"), Rol.Lezen | Rol.Invoeren);

        Dossierrecht.MagLezen(wie).Should().Be(leest);
        Dossierrecht.MagLezen(wie with { Rollen = Rol.Geen }).Should().BeFalse();
        Dossierrecht.MagMaken(wie).Should().Be(soort == Organisatiesoort.Secretariaat);
    }

    private static IReadOnlyList<string> Regels(Dossierinvoer invoer) => [.. Agendaregels.Punten(invoer).Select(punt => punt.Regel)];
}
