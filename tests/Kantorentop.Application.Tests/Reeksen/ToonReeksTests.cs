using FluentAssertions;
using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Reeksen;

/// <summary>Series: which days, which lines, who sees which of them, and a sentence for every choice that cannot be followed.</summary>
public sealed class ToonReeksTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    private static readonly Gebied Gemeente = Gebied.Gemeente(Gebiedenproef.Gemeente);

    [Fact]
    public void The_parts_of_a_day_add_up_to_the_figure_of_that_day()
    {
        var beeld = Toon(Organisatiesoort.Secretariaat, new(Gemeente, "leegstand", "maand", Van: new(2008, 1, 31), Tot: new(2012, 2, 29)));
        beeld.Dagen.Should().HaveCount(50).And.StartWith(new DateOnly(2008, 1, 31)).And.HaveElementAt(1, new DateOnly(2008, 2, 29)).And.EndWith(new DateOnly(2012, 2, 29));
        beeld.Lijnen.Select(lijn => lijn.Waarden[^1]).Should().Equal(0, 0, 12_000);
        foreach (var (dag, plaats) in beeld.Dagen.Select((dag, plaats) => (dag, plaats)))
            beeld.Lijnen.Sum(lijn => lijn.Waarden[plaats]).Should().Be(proef.Houder.Huidig.Kerncijfers(Gemeente, dag).Leegstand);
        beeld.Meldingen.Should().BeEmpty();
    }

    [Fact]
    public void Each_figure_has_the_values_of_its_parts_on_every_day()
    {
        foreach (var cijfer in Reekscijfer.Alle)
        {
            var beeld = Toon(Organisatiesoort.Provincie, new(Gemeente, cijfer.Sleutel, "kwartaal", Van: new(2012, 1, 1), Tot: new(2014, 12, 31)));
            beeld.Dagen.Should().HaveCount(12);
            beeld.Lijnen.Should().OnlyContain(lijn => lijn.Waarden.All(waarde => waarde != null), cijfer.Sleutel);
            if (cijfer.Stapelt)
                beeld.Lijnen.Sum(lijn => lijn.Waarden[^1]).Should().Be(cijfer.Geheel.Waarde(proef.Houder.Huidig, Gemeente, beeld.Dagen[^1]), cijfer.Sleutel);
        }
    }

    [Fact]
    public void A_visitor_gets_each_January_of_areas_with_four_owners()
    {
        var beeld = Toon(null, new(Gemeente, "voorraad", PerGebied: true, Van: new(2013, 1, 1), Tot: new(2015, 1, 1)));
        beeld.Lijnen.Select(lijn => lijn.Naam).Should().Equal("Vier", "Drie", "Een");
        beeld.Lijnen[0].Waarden.Should().Equal(null, 24_000, 24_000);
        beeld.Lijnen[1].Waarden.Should().HaveCount(3).And.OnlyContain(waarde => waarde == null);
    }

    [Theory]
    [InlineData("2014-01-01", "2013-01-01", "jaar", "tot-voor-van")]
    [InlineData("2013-01-01", "2013-01-01", "jaar", "tot-voor-van")]
    [InlineData("1999-12-31", "2013-01-01", "jaar", "datum-buiten-bereik")]
    [InlineData("2013-01-01", "9999-12-31", "jaar", "datum-buiten-bereik")]
    [InlineData("2000-01-01", "2030-12-31", "maand", "te-veel-punten")]
    [InlineData("2013-01-01", "2014-01-01", "eeuw", "stap-onbekend")]
    public void What_cannot_be_followed_is_told_and_the_usual_choice_shown(string van, string tot, string stap, string code)
    {
        var beeld = Toon(Organisatiesoort.Secretariaat, new(Gemeente, "voorraad", stap, Van: Dag(van), Tot: Dag(tot)));
        beeld.Meldingen.Should().ContainSingle().Which.Should().Match<Domain.Melding>(melding => melding.Code == code && melding.Tekst.EndsWith('.') && melding.Veld != null);
        beeld.Dagen.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(Reeksdagen.Meeste);
    }

    [Theory]
    [InlineData("2013-02-01", "2015-01-01", "jaar", "peildatum-niet-openbaar")]
    [InlineData("2013-01-01", "2016-01-01", "jaar", "peildatum-niet-openbaar")]
    [InlineData("2013-01-01", "2015-01-01", "maand", "stap-niet-openbaar")]
    public void A_visitor_is_held_to_the_first_of_January(string van, string tot, string stap, string code)
    {
        var beeld = Toon(null, new(Gemeente, "voorraad", stap, Van: Dag(van), Tot: Dag(tot)));
        beeld.Meldingen.Select(melding => melding.Code).Should().Equal(code);
        beeld.Dagen.Should().OnlyContain(dag => dag.Month == 1 && dag.Day == 1 && dag <= Gebiedenproef.Januari);
    }

    [Fact]
    public void An_unknown_area_has_no_series() =>
        new ToonReeks(proef.Klok).Execute(Bevoegdheid.Opdrachtregel, proef.Houder.Huidig, new(Gebied.Locatie("NERGENS"))).Should().BeNull();

    [Fact]
    public async Task The_file_has_a_row_per_line_and_day()
    {
        using var uit = new MemoryStream();
        await Reeksbestand.WriteAsync(uit, Toon(null, new(Gemeente, "voorraad", PerGebied: true, Van: new(2014, 1, 1), Tot: new(2015, 1, 1))), CancellationToken.None);
        System.Text.Encoding.UTF8.GetString(uit.ToArray()).TrimStart('\uFEFF').TrimEnd().Split('\n').Select(regel => regel.TrimEnd('\r')).Should().Equal(
            "gebied;naam;cijfer;onderdeel;peildatum;waarde;eenheid",
            "locatie:VIER;Vier;voorraad;voorraad;2014-01-01;24000;m2 vvo",
            "locatie:VIER;Vier;voorraad;voorraad;2015-01-01;24000;m2 vvo",
            "locatie:DRIE;Drie;voorraad;voorraad;2014-01-01;;m2 vvo",
            "locatie:DRIE;Drie;voorraad;voorraad;2015-01-01;;m2 vvo",
            "locatie:EEN;Een;voorraad;voorraad;2014-01-01;;m2 vvo",
            "locatie:EEN;Een;voorraad;voorraad;2015-01-01;;m2 vvo");
    }

    private Reeksbeeld Toon(Organisatiesoort? soort, Reeksvraag vraag) => new ToonReeks(proef.Klok).Execute(Gebiedenproef.Wie(soort), proef.Houder.Huidig, vraag)!;

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
