using System.Globalization;
using System.Runtime.InteropServices;

namespace Kantorentop.Benchmarks.Paginas;

/// <summary>The table of measured pages, on the console and in docs/paginatijden.md.</summary>
internal static class Paginaverslag
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static async Task SchrijfAsync(Paginainstellingen instellingen, IReadOnlyList<Paginatijd> tijden)
    {
        var tekst = string.Join('\n', [.. Kop(instellingen), .. tijden.Select(Regel), ""]);
        Console.WriteLine(tekst);
        await File.WriteAllTextAsync(instellingen.Bestand, tekst);
    }

    private static IEnumerable<string> Kop(Paginainstellingen instellingen) =>
    [
        "# Paginatijden",
        "",
        "Geschreven door `dotnet run -c Release --project tests/Kantorentop.Benchmarks -- paginas`. Elke pagina van het portaal met de",
        $"voorbeeldgegevens, {instellingen.Verzoeken} keer na elkaar gevraagd door één gebruiker op dezelfde machine: van verzoek tot laatste byte, in milliseconden.",
        $"De grens is {Paginainstellingen.Grens.ToString(Nederlands)} ms voor p95. Machine: {Environment.ProcessorCount} kernen, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, SQLite.",
        "",
        "| Pagina | Wie | p50 | p95 | |",
        "| --- | --- | ---: | ---: | --- |",
    ];

    private static string Regel(Paginatijd tijd) => string.Create(
        Nederlands, $"| `{tijd.Adres}` | {tijd.Soort} | {tijd.P50:0.0} | {tijd.P95:0.0} | {(tijd.TeTraag ? "te traag" : "")} |");
}
