using System.Globalization;
using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Gebieden;

public sealed class ToonGebiedTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    [Theory]
    [InlineData(null, "", false, true)]
    [InlineData(Organisatiesoort.Marktpartij, "P1", false, true)]
    [InlineData(Organisatiesoort.Koepel, "IVBN", false, true)]
    [InlineData(Organisatiesoort.Rijk, "", true, true)]
    [InlineData(Organisatiesoort.Provincie, "PV27", true, true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", true, true)]
    [InlineData(Organisatiesoort.Secretariaat, "", true, true)]
    public void Figures_of_three_owners_are_for_governments_and_of_four_for_everyone(Organisatiesoort? soort, string sleutel, bool drie, bool vier)
    {
        var wie = Gebiedenproef.Wie(soort, sleutel);

        Toon(wie, Gebiedenproef.Drie, Gebiedenproef.Januari).IsVerborgen.Should().Be(!drie);
        Toon(wie, Gebiedenproef.Vier, Gebiedenproef.Januari).IsVerborgen.Should().Be(!vier);
    }

    [Theory]
    [InlineData("2013-01-01", true)]
    [InlineData("2014-01-01", false)]
    public void The_owners_are_counted_on_the_day_of_the_figures(string dag, bool verborgen) =>
        Toon(Gebiedenproef.Wie(null), Gebiedenproef.Vier, Dag(dag)).IsVerborgen.Should().Be(verborgen);

    [Theory]
    [InlineData(null, "2015-01-01", null)]
    [InlineData(null, "2015-01-02", "peildatum-niet-openbaar")]
    [InlineData(null, "2014-12-31", "peildatum-niet-openbaar")]
    [InlineData(null, "2016-01-01", "peildatum-niet-openbaar")]
    [InlineData(Organisatiesoort.Marktpartij, "2014-06-01", "peildatum-niet-openbaar")]
    [InlineData(Organisatiesoort.Koepel, "2014-06-01", null)]
    [InlineData(Organisatiesoort.Gemeente, "2014-06-01", null)]
    [InlineData(Organisatiesoort.Secretariaat, "2016-01-01", null)]
    [InlineData(Organisatiesoort.Secretariaat, "1999-12-31", "peildatum-buiten-bereik")]
    [InlineData(Organisatiesoort.Secretariaat, "2031-01-01", "peildatum-buiten-bereik")]
    public void A_day_that_is_not_open_gives_the_sentence_and_the_usual_day(Organisatiesoort? soort, string gevraagd, string? code)
    {
        var wie = Gebiedenproef.Wie(soort, "P1");

        var peildatum = Toon(wie, Gebied.Land, Dag(gevraagd)).Peildatum;

        peildatum.Melding?.Code.Should().Be(code);
        peildatum.Dag.Should().Be(code is null ? Dag(gevraagd) : Leesrecht.StandaardPeildatum(wie, Gebiedenproef.Vandaag));
    }

    [Theory]
    [InlineData(null, "2015-01-01")]
    [InlineData(Organisatiesoort.Marktpartij, "2015-01-01")]
    [InlineData(Organisatiesoort.Rijk, "2015-01-15")]
    public void Without_a_day_the_public_sees_the_last_January_and_officials_today(Organisatiesoort? soort, string dag) =>
        Toon(Gebiedenproef.Wie(soort), Gebied.Land, null).Peildatum.Dag.Should().Be(Dag(dag));

    [Fact]
    public void The_picture_holds_the_figures_of_the_snapshot_on_the_day_a_year_before_and_per_quarter()
    {
        var snapshot = proef.Houder.Huidig;
        var dag = Dag("2014-05-20");

        var beeld = Toon(Gebiedenproef.Wie(Organisatiesoort.Secretariaat), Gebied.Kantorenregio("Utrecht"), dag);

        beeld.Cijfers.Should().Be(snapshot.Kerncijfers(beeld.Kop.Gebied, dag)).And.Match<Domain.Voorraad.Kerncijfers>(cijfers => cijfers.Leegstand == 12_000m);
        beeld.Eerder.Should().Be(snapshot.Kerncijfers(beeld.Kop.Gebied, Dag("2013-05-20")));
        beeld.Reeks[0].Dag.Should().Be(Dag("2005-01-01"));
        beeld.Reeks[1].Dag.Should().Be(Dag("2005-04-01"));
        beeld.Reeks[^1].Should().Be(new Reekspunt(dag, beeld.Cijfers));
        beeld.Onder.Should().ContainSingle().Which.Kop.Titel.Should().Be("Gemeente Utrecht");
    }

    [Fact]
    public void The_public_sees_only_years_and_of_those_only_what_has_four_owners()
    {
        var reeks = Toon(Gebiedenproef.Wie(null), Gebiedenproef.Vier, null).Reeks;

        reeks.Should().OnlyContain(punt => punt.Dag.Month == 1 && punt.Dag.Day == 1).And.HaveCount(11);
        reeks.Where(punt => punt.Cijfers is not null).Select(punt => punt.Dag.Year).Should().Equal(2014, 2015);
    }

    [Fact]
    public void Vacancy_of_one_owner_is_hidden_beside_stock_of_four()
    {
        var (bezoeker, gemeente) = (Toon(Gebiedenproef.Wie(null), Gebiedenproef.Vier, Gebiedenproef.Januari), Toon(Gebiedenproef.Wie(Organisatiesoort.Gemeente, "GM0363"), Gebiedenproef.Vier, Gebiedenproef.Januari));

        bezoeker.Cijfers.Should().Match<Domain.Voorraad.Kerncijfers>(cijfers => cijfers.Voorraad == 24_000m && cijfers.Leegstand == null
            && cijfers.Leegstandspercentage == null && cijfers.StructureleLeegstand == null && cijfers.AantalVolledigLeeg == null);
        gemeente.Cijfers!.Leegstand.Should().Be(6_000m);
    }

    [Fact]
    public void A_hidden_row_of_a_table_has_no_figures_and_no_capacity()
    {
        var regels = proef.Gebieden.Locaties(Gebiedenproef.Wie(null), proef.Kennis, Gebied.Gemeente(Gebiedenproef.Gemeente), Gebiedenproef.Januari);

        regels.Select(regel => (regel.Kop.Naam, regel.Cijfers is null, regel.Plancapaciteit is null))
            .Should().Equal(("Vier", false, false), ("Drie", true, true), ("Een", true, true));
    }

    [Theory]
    [InlineData("provincie:PV99")]
    [InlineData("kantorenregio:Atlantis")]
    [InlineData("gemeente:GM9999")]
    [InlineData("locatie:WEG")]
    public void An_unknown_area_is_nothing(string gebied) =>
        proef.Gebieden.Execute(Gebiedenproef.Wie(Organisatiesoort.Secretariaat), proef.Kennis, Gebied.Parse(gebied)!.Value, null).Should().BeNull();

    [Fact]
    public void The_way_up_goes_by_municipality_and_region()
    {
        var beeld = Toon(Gebiedenproef.Wie(null), Gebiedenproef.Drie, null);

        beeld.Boven.Select(kop => kop.Titel).Should().Equal("Nederland", "Kantorenregio Utrecht", "Gemeente Utrecht");
        beeld.Kop.Titel.Should().Be("Drie, Utrecht");
    }

    private static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Gebiedsbeeld Toon(Bevoegdheid wie, Gebied gebied, DateOnly? dag) => proef.Gebieden.Execute(wie, proef.Kennis, gebied, dag)!;
}
