using System.Globalization;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>The trial country as exchange files, for the import.</summary>
internal static class Proeflandbestanden
{
    /// <summary>proefland MAP-OF-ZIP [buildings]: writes the files and says how many rows they hold.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (args is not [var doel, ..])
        {
            await Console.Error.WriteLineAsync("proefland MAP-OF-ZIP [GEBOUWEN]");
            return 1;
        }

        var feiten = Proeffeiten.Maak(args.Length > 1 ? Omvang.Met(int.Parse(args[1], CultureInfo.InvariantCulture)) : Omvang.Vol);
        await SchrijfAsync(feiten, doel);
        Console.WriteLine($"{feiten.Locaties.Count} locaties, {feiten.Gebouwen.Count} gebouwen, {feiten.Ruimten.Count} ruimten, {feiten.Ruimtestanden.Count} standen in {doel}");
        return 0;
    }

    /// <summary>Writes a folder, or one zip when the name ends so.</summary>
    public static async Task SchrijfAsync(Feiten feiten, string doel)
    {
        if (!doel.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            await Exporteer.SchrijfMapAsync(feiten, doel);
            return;
        }

        await using var bestand = File.Create(doel);
        await Exporteer.SchrijfZipAsync(feiten, bestand);
    }
}
