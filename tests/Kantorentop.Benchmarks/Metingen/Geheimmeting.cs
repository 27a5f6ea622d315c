using System.Diagnostics;
using Kantorentop.Benchmarks.Proefland;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>What of a day is not public, worked out for all areas at once; the median of the public days.</summary>
internal static class Geheimmeting
{
    private static readonly DateOnly[] Dagen = [.. Enumerable.Range(2005, 11).Select(jaar => new DateOnly(jaar, 1, 1))];

    /// <summary>The time, and how much is hidden.</summary>
    public static int Toon(Omvang omvang)
    {
        var snapshot = Snapshot.Van(1, Proeffeiten.Maak(omvang));
        foreach (var groep in Enum.GetValues<Cijfergroep>()) Console.WriteLine($"{groep}: {Verborgen(snapshot, groep)}");
        return Meetverslag.Toon(Run(snapshot));
    }

    public static IReadOnlyList<Meetregel> Run(Feiten feiten) => Run(Snapshot.Van(1, feiten));

    private static IReadOnlyList<Meetregel> Run(Snapshot snapshot)
    {
        var tijden = Dagen.Select(dag => Meet(snapshot, dag)).Order().ToList();
        return [new($"Bepalen wat op een dag niet openbaar is ({snapshot.AantalLocaties} locaties)", tijden[Dagen.Length / 2], 50, "ms")];
    }

    private static double Meet(Snapshot snapshot, DateOnly dag)
    {
        var begin = Stopwatch.GetTimestamp();
        _ = snapshot.Geheim(dag).VerborgenVanaf(Gebied.Land);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static string Verborgen(Snapshot snapshot, Cijfergroep groep) => string.Join(", ", snapshot.GebiedenMetCijfers(Dagen[^1]).GroupBy(gebied => gebied.Soort)
        .Select(soort => $"{soort.Key} {soort.Count(gebied => snapshot.Geheim(Dagen[^1]).IsVerborgen(gebied, groep))} of {soort.Count()}"));
}
