using System.Text.Json;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Mail;
using Xunit;

namespace Kantorentop.Web.Tests.Onderdelen;

/// <summary>The script that puts back what was typed, after a colleague added or removed lines of the form.</summary>
public sealed class ConceptregelsTests
{
    private const string Programma = """
        import { readFileSync } from "node:fs";
        import { verdeel } from "./conceptregels.mjs";
        const { bewaard, nu } = JSON.parse(readFileSync(0, "utf8"));
        const { terug, rest } = verdeel(bewaard, nu);
        const schrijf = ([naam, waarden]) => `${naam}=${waarden}`;
        console.log(JSON.stringify([terug.map(schrijf), rest.map(schrijf)]));
        """;

    [Fact]
    public async Task What_was_typed_goes_to_the_line_that_it_is_about_and_what_fits_nowhere_is_told()
    {
        var (terug, rest) = await VerdeelAsync(
            new() { ["M.Tekst"] = ["hier"], ["M.R[0].Locatie"] = ["A"], ["M.R[0].Doel"] = ["1"], ["M.R[1].Locatie"] = ["C"], ["M.R[1].Gezien"] = ["0"], ["M.R[1].Doel"] = ["3"] },
            new() { ["M.Tekst"] = "", ["M.R[0].Locatie"] = "B", ["M.R[0].Gezien"] = "0", ["M.R[0].Doel"] = "", ["M.R[1].Locatie"] = "A", ["M.R[1].Doel"] = "" });

        terug.Should().Equal("M.Tekst=hier", "M.R[1].Locatie=A", "M.R[1].Doel=1");
        rest.Should().Equal("M.R[1].Locatie=C", "M.R[1].Gezien=0", "M.R[1].Doel=3");
    }

    [Fact]
    public async Task A_line_to_add_moves_to_the_empty_line_and_a_line_that_was_saved_does_not()
    {
        var (terug, rest) = await VerdeelAsync(
            new() { ["M.R[0].Sleutel"] = ["k"], ["M.R[0].Gezien"] = ["0"], ["M.R[0].Naam"] = ["nieuw"], ["M.R[1].Sleutel"] = ["weg"], ["M.R[1].Gezien"] = ["7"], ["M.R[1].Naam"] = ["oud"] },
            new() { ["M.R[0].Sleutel"] = "ander", ["M.R[0].Gezien"] = "8", ["M.R[0].Naam"] = "van een collega", ["M.R[1].Sleutel"] = "leeg", ["M.R[1].Gezien"] = "0", ["M.R[1].Naam"] = "" });

        terug.Should().Equal("M.R[1].Sleutel=k", "M.R[1].Gezien=0", "M.R[1].Naam=nieuw");
        rest.Should().Contain("M.R[1].Naam=oud");
    }

    private static async Task<(string[] Terug, string[] Over)> VerdeelAsync(Dictionary<string, string[]> bewaard, Dictionary<string, string> nu)
    {
        var map = RepositoryRoot.Combine("src", "Kantorentop.Web", "Client");
        var (status, uit) = await Nodepakketten.RunAsync(map, JsonSerializer.Serialize(new { bewaard, nu }), "node", "--input-type=module", "-e", Programma);
        status.Should().Be(0, uit);
        var delen = JsonSerializer.Deserialize<string[][]>(uit)!;
        return (delen[0], delen[1]);
    }
}
