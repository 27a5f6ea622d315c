using System.Globalization;
using System.Runtime.InteropServices;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The table of results, on the console, in docs/metingen.md and between the two marks in README.md.</summary>
internal static class Meetverslag
{
    private const string Begin = "<!-- metingen: geschreven door de metingen -->";
    private const string Eind = "<!-- einde metingen -->";
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>On the console.</summary>
    /// <returns>What a command ends with: 1 when something was not reached.</returns>
    public static int Toon(IReadOnlyList<Meetregel> regels)
    {
        Console.WriteLine(Tabel(regels));
        return regels.All(regel => regel.IsGehaald) ? 0 : 1;
    }

    /// <summary>In the documents.</summary>
    public static async Task SchrijfAsync(IReadOnlyList<Meetregel> regels)
    {
        var tabel = Tabel(regels);
        await File.WriteAllTextAsync(RepositoryRoot.Combine("docs", "metingen.md"), string.Join('\n', [.. Kop(), tabel, ""]));
        await SchrijfInAsync(RepositoryRoot.Combine("README.md"), tabel);
    }

    private static string Tabel(IReadOnlyList<Meetregel> regels) =>
        string.Join('\n', ["| Wat | Gemeten | Te halen | |", "| --- | ---: | ---: | --- |", .. regels.Select(Regel)]);

    private static IEnumerable<string> Kop() =>
    [
        "# Metingen",
        "",
        "Geschreven door `dotnet run -c Release --project tests/Kantorentop.Benchmarks -- alles`, alles in één keer op één machine:",
        $"{Environment.ProcessorCount} kernen, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}. Het proefland heeft 2.500 locaties,",
        "100.000 gebouwen, 317.000 ruimten en 1,7 miljoen standen, elke keer dezelfde. De SQL staat met indexen en uitvoeringsplan in",
        "`tests/Kantorentop.Benchmarks/Sql`; vóór het meten is elk cijfer van SQL en van de momentopname gelijk bevonden. Tijden in µs en",
        "van SQL zijn medianen (BenchmarkDotNet), warm; de andere de beste van twee.",
        "",
    ];

    private static string Regel(Meetregel regel) => string.Create(
        Nederlands,
        $"| {regel.Wat} | {Getal(regel.Gemeten)} {regel.Eenheid} | {(regel.TenMinste ? "≥" : "≤")} {regel.Grens:#,##0.##} {regel.Eenheid} | {(regel.IsGehaald ? "gehaald" : "**niet gehaald**")} |");

    // Three digits say enough of a time.
    private static string Getal(double getal) => getal switch
    {
        0 => "0",
        < 1 => getal.ToString("0.000", Nederlands),
        < 10 => getal.ToString("0.00", Nederlands),
        < 100 => getal.ToString("0.0", Nederlands),
        _ => getal.ToString("#,##0", Nederlands),
    };

    private static async Task SchrijfInAsync(string bestand, string tabel)
    {
        var tekst = await File.ReadAllTextAsync(bestand);
        var (begin, eind) = (tekst.IndexOf(Begin, StringComparison.Ordinal), tekst.IndexOf(Eind, StringComparison.Ordinal));
        if (begin < 0 || eind < begin) throw new InvalidOperationException($"{bestand} does not hold '{Begin}' and '{Eind}'.");
        await File.WriteAllTextAsync(bestand, $"{tekst[..(begin + Begin.Length)]}\n\n{tabel}\n\n{tekst[eind..]}");
    }
}
