using BenchmarkDotNet.Attributes;
using Kantorentop.Domain;

namespace Kantorentop.Benchmarks;

/// <summary>Making the snapshot at the start, and making it follow one change.</summary>
[MemoryDiagnoser, ShortRunJob]
public class SnapshotbouwBenchmarks
{
    private const string Locatie = "UTR-KAN";
    private readonly Snapshot _snapshot = Snapshot.Van(1, Voorbeeldcijfers.Feiten);
    private readonly Feiten _vanLocatie = Voorbeeldcijfers.VanLocatie(Locatie);

    /// <summary>Holds both to the same figures before anything is measured.</summary>
    [GlobalSetup]
    public void Controleer()
    {
        var (gebouwd, gevolgd) = (Bouw(), Volg());
        var gebied = Domain.Gebieden.Gebied.Land;
        if (Voorbeeldcijfers.Kern(gebouwd.Kerncijfers(gebied, Voorbeeldcijfers.Peildatum)) != Voorbeeldcijfers.Kern(gevolgd.Kerncijfers(gebied, Voorbeeldcijfers.Peildatum)))
            throw new InvalidOperationException("A snapshot that follows a change differs from one that is built anew.");
    }

    [Benchmark(Baseline = true)]
    public Snapshot Bouw() => Snapshot.Van(2, Voorbeeldcijfers.Feiten);

    [Benchmark]
    public Snapshot Volg() => _snapshot.With(2, [Locatie], _vanLocatie);
}
