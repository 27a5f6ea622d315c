using FluentAssertions;
using Kantorentop.Application.Plannen;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Plannen;

public sealed class ToonAfstemmingTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    [Fact]
    public void The_balance_steps_on_the_day_of_a_change_and_ends_on_the_day_of_the_page()
    {
        var beeld = Toon(Organisatiesoort.Secretariaat, new(2015, 1, 15))!;

        beeld.Stappen.Should().Equal(
            new Balansstap(new(2012, 1, 1), 20_000m), new Balansstap(new(2013, 3, 15), 15_000m), new Balansstap(new(2015, 1, 15), 15_000m));
        beeld.Nu.Should().Be(proef.Houder.Huidig.Afstemming("Utrecht", new(2015, 1, 15)));
    }

    [Fact]
    public void The_path_goes_from_the_reference_situation_to_nil_after_five_years()
    {
        Toon(Organisatiesoort.Secretariaat, new(2018, 1, 1))!.Pad.Should().Equal(
            new Balansstap(new(2012, 1, 1), 20_000m), new Balansstap(new(2012, 6, 28), 20_000m), new Balansstap(new(2017, 6, 28), 0m));
    }

    [Fact]
    public void The_public_sees_the_balance_of_each_January()
    {
        Toon(null, new(2015, 1, 1))!.Stappen.Select(stap => (stap.Dag.Year, stap.Balans))
            .Should().Equal((2012, null), (2013, null), (2014, 15_000m), (2015, 15_000m));
    }

    [Fact]
    public void A_region_with_too_few_owners_on_the_day_is_hidden()
    {
        Toon(null, new(2013, 1, 1)).Should().BeNull();
        proef.Afstemmingen.Regios(Gebiedenproef.Wie(null), proef.Kennis, new(2013, 1, 1))
            .Should().ContainSingle().Which.Should().Match<Regiostand>(stand => stand.Cijfers == null && stand.Afstemming == null && stand.Gemeenten == 1);
    }

    [Theory]
    [InlineData("PV26", 1)]
    [InlineData("PV27", 0)]
    public void A_province_lists_the_regions_that_lie_in_it(string provincie, int aantal) =>
        proef.Afstemmingen.Regios(Gebiedenproef.Wie(null), proef.Kennis, new(2015, 1, 1), provincie).Should().HaveCount(aantal);

    private Afstemmingsbeeld? Toon(Organisatiesoort? soort, DateOnly dag) => proef.Afstemmingen.Execute(Gebiedenproef.Wie(soort), proef.Kennis, "Utrecht", dag);
}
