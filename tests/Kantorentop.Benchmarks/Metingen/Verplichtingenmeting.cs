using System.Diagnostics;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The duties of everyone in the example country, with its answers: compiled, laid out, and of one party; the median.</summary>
internal static class Verplichtingenmeting
{
    private const int Keren = 15;
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static IReadOnlyList<Meetregel> Run(Feiten feiten)
    {
        var snapshot = Snapshot.Van(1, feiten);
        var gegevens = new Plichtgegevens { Bewijzen = [.. Voorbeeldantwoorden.Maak(feiten).Select(Bewijs)] };
        var alle = new Plichtvorming(snapshot, Vandaag, gegevens).Allen();
        var grootste = alle.MaxBy(rij => rij.Verplichtingen.Count)!.Drager;
        return
        [
            new($"Alle verplichtingen van het voorbeeldland ({alle.Sum(rij => rij.Verplichtingen.Count)} van {alle.Count} partijen)", Mediaan(() => new Plichtvorming(snapshot, Vandaag, gegevens).Allen()), 300, "ms"),
            new("De matrix van artikelen en regio's, en die van artikelen en partijen", Mediaan(() => Matrix(snapshot, alle)), 200, "ms"),
            new("De verplichtingen van de partij met de meeste", Mediaan(() => new Plichtvorming(snapshot, Vandaag, gegevens).Van(grootste)), 100, "ms"),
        ];
    }

    private static int Matrix(Snapshot snapshot, IReadOnlyList<Dragerplichten> alle)
    {
        var matrix = new Plichtenmatrix(snapshot, alle, Vandaag);
        return matrix.Cellen(Matrixkolommen.Regios).Count + matrix.Cellen(Matrixkolommen.Partijen).Count;
    }

    private static Bewijs Bewijs(Voorbeeldantwoord antwoord) =>
        new(Verplichtingsleutel.Parse(antwoord.Sleutel)!.Value, antwoord.Bewijsdatum) { Drager = antwoord.Partij };

    private static double Mediaan(Func<object> werk) => Enumerable.Range(0, Keren).Select(_ =>
    {
        var begin = Stopwatch.GetTimestamp();
        GC.KeepAlive(werk());
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }).Order().ElementAt(Keren / 2);
}
