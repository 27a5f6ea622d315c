using BenchmarkDotNet.Attributes;
using Kantorentop.Domain;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The questions to the snapshot, thousands of times.</summary>
public class CijferBenchmarks
{
    [Benchmark]
    public Kerngetallen AlleLocaties() => Cijfervragen.Huidig.AlleLocaties();

    [Benchmark]
    public int ElkeLocatieApart() => Cijfervragen.Huidig.ElkeLocatieApart();

    [Benchmark]
    public long Reeks() => Cijfervragen.Huidig.Reeks();

    [Benchmark]
    public Snapshot EenLocatieGewijzigd() => Cijfervragen.Huidig.EenLocatieGewijzigd();
}
