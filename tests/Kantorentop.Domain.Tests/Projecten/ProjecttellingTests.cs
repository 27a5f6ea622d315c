using FluentAssertions;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Verplichtingen;
using Xunit;
using static Kantorentop.Domain.Projecten.Projectsoort;

namespace Kantorentop.Domain.Tests.Projecten;

/// <summary>The same metres never count twice: the facts go first.</summary>
public class ProjecttellingTests
{
    private const int Feiten = 1_400;

    [Theory]
    [InlineData(Nieuwbouw, "G", Feiten)]
    [InlineData(Sloop, "S", Feiten)]
    [InlineData(Transformatie, "S", Feiten + 500)]
    [InlineData(Herontwikkeling, "B", Feiten + 500)]
    [InlineData(Herontwikkeling, "G", Feiten + 500)]
    [InlineData(Nieuwbouw, null, Feiten)]
    [InlineData(Sloop, null, Feiten)]
    [InlineData(Transformatie, null, Feiten + 500)]
    [InlineData(Herontwikkeling, null, Feiten + 500)]
    public void Counts_a_project_only_where_the_facts_do_not_count_it(Projectsoort soort, string? gebouw, int totaal) =>
        Totaal(Proefproject.Maak(soort, 500m, gebouw)).Should().Be(totaal);

    [Fact]
    public void Counts_it_once_the_party_says_that_it_is_something_else() =>
        Totaal(Proefproject.Maak(Nieuwbouw, 500m) with { IsLos = true }).Should().Be(Feiten + 500);

    [Fact]
    public void Counts_it_once_another_project_is_linked_to_what_the_facts_count() =>
        Totaal(Proefproject.Maak(Nieuwbouw, 500m), Proefproject.Maak(Nieuwbouw, 990m, "G")).Should().Be(Feiten + 500);

    [Fact]
    public void Counts_it_in_a_place_where_the_facts_count_nothing() =>
        Totaal(Proefproject.Maak(Nieuwbouw, 500m, locatie: "M")).Should().Be(Feiten + 500);

    [Theory]
    [InlineData("2011-12-31", Feiten)]
    [InlineData("2012-01-01", Feiten + 500)]
    [InlineData("2015-01-15", Feiten + 500)]
    [InlineData("2015-01-16", Feiten)]
    public void Counts_what_was_decided_in_the_years_of_the_covenant_up_to_the_day(string besluit, int totaal) =>
        Totaal(Proefproject.Maak(Herontwikkeling, 500m, besluit: besluit)).Should().Be(totaal);

    [Fact]
    public void Counts_work_on_one_building_once_for_the_sector()
    {
        Project[] projecten = [Proefproject.Maak(Herontwikkeling, 500m, "B"), Proefproject.Maak(Herontwikkeling, 600m, "B", partij: "AND"), Proefproject.Maak(Nieuwbouw, 70m, "G", partij: "AND")];
        Som(Ontwikkelcijfers.VanSector(Proefproject.Snapshot, projecten, Proefproject.Peildag)).Should().Be(Feiten + 600, "the first by code is 'AND'");
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_the_projects()
    {
        Project[] projecten = [Proefproject.Maak(Nieuwbouw, 500m), Proefproject.Maak(Nieuwbouw, 990m, "G"), Proefproject.Maak(Herontwikkeling, 10m, "B")];
        Totaal([.. projecten.Reverse()]).Should().Be(Totaal(projecten));
    }

    [Fact]
    public void Names_the_buildings_that_the_project_may_be_until_one_is_chosen()
    {
        var project = Proefproject.Maak(Nieuwbouw, 500m);
        Kandidaten(project).Should().Equal("G");
        Kandidaten(project with { Gebouw = "G" }).Should().BeEmpty();
        Kandidaten(project with { IsLos = true }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("G", 1)]
    [InlineData(null, 2)]
    public void Gives_a_duty_about_the_project_only_when_it_is_about_no_building(string? gebouw, int aantal)
    {
        var project = Proefproject.Maak(Nieuwbouw, 500m, gebouw) with { IsLos = gebouw is null };
        var dossier = new Dossiervorming(Proefproject.Snapshot, Proefproject.Peildag, projecten: [project]).Vorm(Proefproject.Ontwikkelaar, []);
        var plichten = Verplichtingenlijst.Bepaal(dossier, Proefproject.Peildag, Proefproject.Snapshot.Data).Where(plicht => plicht.Regel.Lid == "8.7").ToList();
        plichten.Should().HaveCount(aantal);
        plichten.Count(plicht => plicht.Sleutel.ToString() == $"8.7-project-{project.Code}").Should().Be(aantal - 1);
        Verplichtingsleutel.Parse($"8.7-project-{project.Code}")!.Value.Soort.Should().Be(Onderwerpsoort.Project);
    }

    private static IReadOnlyList<string> Kandidaten(Project project) =>
        Ontwikkelcijfers.Kandidaten(Proefproject.Snapshot, Proefproject.Ontwikkelaar, [project], project, Proefproject.Peildag);

    private static decimal Totaal(params Project[] projecten) => Som(Proefproject.Stand(projecten));

    private static decimal Som(Ontwikkelstand stand) => stand.Ontwikkelaandeel.Geheel.M2;
}
