using System.Net;
using FluentAssertions;
using Kantorentop.Web.Tests.Gebieden;
using Xunit;

namespace Kantorentop.Web.Tests.Reeksen;

/// <summary>Figures of other methods: beside ours, with method and unit, and never in a chart. They are in no figure, so the shared portal keeps its own.</summary>
[Collection(nameof(Dashboardportaal))]
public sealed class BroncijferpaginaTests(Dashboardportaal portaal)
{
    private const string Provincie = "invoer@provincie-utrecht.example";

    [Fact]
    public async Task They_stand_beside_ours_in_a_table_of_their_own()
    {
        var pagina = (await portaal.OpenAsync(null, "/reeksen?gebied=kantorenregio:Utrecht&cijfer=leegstandspercentage")).Pagina;

        var rijen = pagina.QuerySelectorAll("#anderen tbody tr").Select(rij => rij.TextContent).ToList();
        rijen.Should().Contain(rij => rij.Contains("15,7%") && rij.Contains("Marktrapport") && rij.Contains("aanbod volgens makelaars"))
            .And.Contain(rij => rij.Contains("10,9%") && rij.Contains("administratieve leegstand")).And.NotContain(rij => rij.Contains("15,1%"));
        pagina.QuerySelectorAll("#anderen svg").Should().BeEmpty();
        pagina.QuerySelectorAll("#anderen tbody td:nth-child(6)").Where(cel => cel.TextContent.Any(char.IsAsciiDigit)).Should().NotBeEmpty()
            .And.OnlyContain(cel => cel.QuerySelector("a[href^='/herkomst?']") != null, "ours opens where it comes from");
        pagina.QuerySelector(".grafiek")!.TextContent.Should().NotContain("15,7%");
    }

    [Fact]
    public async Task As_known_before_the_correction_the_first_value_stands_there()
    {
        var toen = (await portaal.OpenAsync(Dashboardportaal.Secretariaat, "/cijfers-van-anderen?gebied=kantorenregio:Utrecht&bekendOp=2014-08-01")).Pagina;
        toen.QuerySelector("main table")!.TextContent.Should().Contain("15,1%").And.NotContain("15,7%");
    }

    [Fact]
    public async Task A_province_records_corrects_and_ends_one_of_its_own()
    {
        var klant = await portaal.WieAsync(Provincie);
        var fout = await klant.VerstuurAsync(Adressen.BroncijferToevoegen, "broncijfer", [.. Velden("12.5")]);
        fout.Fouten.Should().Contain("Gebruik een komma voor decimalen");

        var goed = await klant.VerstuurAsync(Adressen.BroncijferToevoegen, "broncijfer", [.. Velden("12,5")]);
        goed.Status.Should().Be(HttpStatusCode.Redirect);
        var lijst = (await klant.OpenAsync(goed.Doel!)).Pagina;
        var rij = lijst.QuerySelectorAll("main tbody tr").Single(rij => rij.TextContent.Contains("Proefbron"));
        rij.TextContent.Should().Contain("12,5%");
        var adres = rij.QuerySelector("a[href*='/cijfers-van-anderen/']")!.GetAttribute("href")!;

        (await klant.VerstuurAsync(adres, "broncijfer", [.. Velden("13")])).Status.Should().Be(HttpStatusCode.Redirect);
        (await klant.OpenAsync(adres)).Status.Should().Be(HttpStatusCode.NotFound, "that recording is closed");
        var nieuw = (await klant.OpenAsync(goed.Doel!)).Pagina.QuerySelectorAll("main tbody tr").Single(rij => rij.TextContent.Contains("Proefbron"));
        (await klant.VerstuurAsync(nieuw.QuerySelector("a[href*='/cijfers-van-anderen/']")!.GetAttribute("href")!, "beeindig")).Status.Should().Be(HttpStatusCode.Redirect);
        (await klant.OpenAsync(goed.Doel!)).Tekst.Should().NotContain("Proefbron");
    }

    private static IEnumerable<(string Naam, string Waarde)> Velden(string waarde) =>
    [
        ("Invoer.Gebied", "provincie:PV26"), ("Invoer.Onderwerp", "Leegstand"), ("Invoer.Waarde", waarde), ("Invoer.Eenheid", "Procent"), ("Invoer.Peildatum", "1-1-2014"),
        ("Invoer.Bron", "Proefbron"), ("Invoer.Methode", "proef"), ("Invoer.Editie", "2014"), ("Invoer.Opmerking", ""),
    ];
}
