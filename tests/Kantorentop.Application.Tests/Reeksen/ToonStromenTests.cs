using FluentAssertions;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Reeksen;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad.Stromen;
using Xunit;

namespace Kantorentop.Application.Tests.Reeksen;

/// <summary>What changed between two days, for who may see the figures of both.</summary>
public sealed class ToonStromenTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    [Fact]
    public void Begin_and_reasons_make_the_end()
    {
        var beeld = Toon(Organisatiesoort.Provincie, Gebiedenproef.Vier, new(2007, 1, 1), new(2014, 1, 1));
        beeld.Leegstand!.Should().BeEquivalentTo(new Stroombalans(0, 6000, [new Stroomregel(Stroom.BekendGeworden, 6000, 0, 1)]));
        beeld.Voorraad!.Should().BeEquivalentTo(new Stroombalans(24_000, 24_000, []));
        beeld.Plannen!.Regels.Should().Equal(
            new Planstroomregel(Planstroom.NieuwPlan, Plancapaciteit.Van(Planstatus.Vastgesteld, 30_000), 1),
            new Planstroomregel(Planstroom.Geschrapt, Plancapaciteit.Van(Planstatus.Vastgesteld, -5_000), 1));
    }

    [Theory]
    [InlineData(null, "2013-01-01", "2015-01-01", false)]
    [InlineData(null, "2014-01-01", "2015-01-01", true)]
    [InlineData(Organisatiesoort.Koepel, "2013-08-01", "2014-09-01", true)]
    [InlineData(Organisatiesoort.Koepel, "2013-06-01", "2014-09-01", false)]
    [InlineData(Organisatiesoort.Gemeente, "2013-06-01", "2014-09-01", true)]
    public void Both_days_have_to_be_theirs_to_see(Organisatiesoort? soort, string van, string tot, bool ziet) =>
        (Toon(soort, Gebiedenproef.Vier, DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture)).Voorraad is not null)
            .Should().Be(ziet);

    [Fact]
    public void Why_vacancy_changed_is_for_governments_and_of_one_owner_not_even_its_begin()
    {
        var (van, tot) = (new DateOnly(2014, 1, 1), new DateOnly(2015, 1, 1));
        Toon(null, Gebiedenproef.Vier, van, tot).Leegstand.Should().BeNull("one owner has all of it");
        Toon(Organisatiesoort.Rijk, Gebiedenproef.Vier, van, tot).Leegstand!.ZonderRedenen.Should().BeFalse();
    }

    [Fact]
    public void Without_days_it_is_since_the_first_of_January_a_year_before()
    {
        var beeld = Toon(null, Gebiedenproef.Vier, null, null);
        (beeld.Periode.Van, beeld.Periode.Tot).Should().Be((new DateOnly(2014, 1, 1), new DateOnly(2015, 1, 1)));
        Toon(Organisatiesoort.Rijk, Gebiedenproef.Vier, null, null).Periode.Tot.Should().Be(Gebiedenproef.Vandaag);
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, 2, 2)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", 0, 0)]
    [InlineData(Organisatiesoort.Marktpartij, "P3", 0, 2)]
    [InlineData(Organisatiesoort.Marktpartij, "P1", 2, 0)]
    public async Task The_movements_behind_it_are_those_of_rows_that_are_theirs_to_see(Organisatiesoort soort, string sleutel, int leegstand, int plannen)
    {
        var lijst = (await proef.Stroomposten.ExecuteAsync(
            Gebiedenproef.Wie(soort, sleutel), proef.Houder.Huidig, Gebied.Gemeente(Gebiedenproef.Gemeente), (new DateOnly(2007, 1, 1), new DateOnly(2015, 1, 1))))!;

        lijst.Posten.Count(post => post.Cijfer == "leegstand").Should().Be(leegstand);
        lijst.Posten.Where(post => post.Cijfer == "plancapaciteit").Select(post => post.Reden).Should().Equal(new[] { "nieuw-plan", "geschrapt" }.Take(plannen));
        lijst.Posten.All(post => post.Cijfer == "plancapaciteit" || post.Reden == "bekend-geworden").Should().BeTrue();
    }

    [Theory]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, 1)]
    [InlineData(Organisatiesoort.Gemeente, "GM0356", 0)]
    [InlineData(Organisatiesoort.Rijk, "", null)]
    public async Task A_line_opens_to_its_movements_and_what_is_hidden_adds_up_with_them(Organisatiesoort soort, string sleutel, int? rijen)
    {
        var herkomst = await HerkomstAsync(Gebiedenproef.Wie(soort, sleutel), Stroomvraag.Van(Planstroom.Geschrapt));

        (herkomst!.Erbij, herkomst.Eraf, herkomst.Saldo, herkomst.Alle.Count).Should().Be((0m, 5_000m, -5_000m, 1));
        (herkomst.Zichtbaar?.Count, herkomst.Verborgen).Should().Be((rijen, 1 - (rijen ?? 0)));
        ((herkomst.Zichtbaar?.Sum(post => post.M2) ?? 0m) + herkomst.SaldoVerborgen).Should().Be(herkomst.Saldo);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("eraf", 1)]
    [InlineData("erbij", 0)]
    [InlineData("vastgesteld", 1)]
    [InlineData("publiekrechtelijk", 1)]
    [InlineData("zonder-ro-status", 0)]
    public async Task A_part_of_a_line_opens_to_its_own_movements_with_who_recorded_them(string? deel, int rijen)
    {
        var herkomst = await HerkomstAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat, ""), Stroomvraag.Van(Planstroom.Geschrapt) with { Deel = deel });

        (herkomst?.Alle.Count ?? 0).Should().Be(rijen);
        if (herkomst is null) return;
        var wie = await proef.Stroomposten.VastleggingenAsync(proef.Houder.Huidig, herkomst.Zichtbaar!);
        wie.Should().ContainSingle().Which.Select(feit => feit.Soort).Should().Equal(Feitsoort.Plan, Feitsoort.Planstand);
    }

    [Fact]
    public async Task All_reasons_together_are_the_sum_of_what_came()
    {
        var alle = await HerkomstAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat, ""), new(Stroomvraag.Plancapaciteit, Stroomvraag.Alle) { Deel = Stroomvraag.Erbij });
        var nieuw = await HerkomstAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat, ""), Stroomvraag.Van(Planstroom.NieuwPlan));

        (alle!.Erbij, alle.Eraf).Should().Be((nieuw!.Erbij, 0m));
    }

    [Theory]
    [InlineData("plancapaciteit", "bestaat-niet")]
    [InlineData("plancapaciteit", "sloop")]
    [InlineData("voorraad", "sloop")]
    [InlineData("", "")]
    public async Task A_line_that_is_not_there_has_no_movements(string cijfer, string reden) =>
        (await HerkomstAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat, ""), new(cijfer, reden))).Should().BeNull();

    private Task<Stroomherkomst?> HerkomstAsync(Bevoegdheid wie, Stroomvraag vraag) =>
        proef.Stroomposten.RegelAsync(
            wie, proef.Houder.Huidig, Gebied.Gemeente(Gebiedenproef.Gemeente), (new DateOnly(2007, 1, 1), new DateOnly(2015, 1, 1)), vraag);

    private Stromenbeeld Toon(Organisatiesoort? soort, Gebied gebied, DateOnly? van, DateOnly? tot) =>
        new ToonStromen(proef.Klok).Execute(Gebiedenproef.Wie(soort), proef.Houder.Huidig, gebied, (van, tot))!;
}
