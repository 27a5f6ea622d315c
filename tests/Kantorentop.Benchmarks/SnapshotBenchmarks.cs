using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tests.Vergelijking;

namespace Kantorentop.Benchmarks;

/// <summary>The questions of a dashboard, to the snapshot and to a plain scan over the facts; the ratio is what counts.</summary>
[MemoryDiagnoser, ShortRunJob, GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory), CategoriesColumn]
public class SnapshotBenchmarks
{
    private readonly TraagCijfers _scan = new(Voorbeeldcijfers.Feiten);
    private readonly Snapshot _snapshot = Snapshot.Van(1, Voorbeeldcijfers.Feiten);
    private Gebied[] _locaties = [];

    /// <summary>Holds both to the same figures before anything is measured.</summary>
    [GlobalSetup]
    public void Controleer()
    {
        _locaties = [.. _snapshot.Locaties(Gebied.Land, Voorbeeldcijfers.Peildatum).Select(locatie => Gebied.Locatie(locatie.Code))];
        Vergelijk(ScanGemeente(), SnapshotGemeente());
        Vergelijk(ScanLocaties(), SnapshotLocaties());
        Vergelijk(ScanReeks(), SnapshotReeks());
    }

    [BenchmarkCategory("een gemeente"), Benchmark(Baseline = true)]
    public decimal ScanGemeente() => Scan(Voorbeeldcijfers.Gemeente, Voorbeeldcijfers.Peildatum);

    [BenchmarkCategory("een gemeente"), Benchmark]
    public decimal SnapshotGemeente() => Lees(Voorbeeldcijfers.Gemeente, Voorbeeldcijfers.Peildatum);

    [BenchmarkCategory("alle locaties"), Benchmark(Baseline = true)]
    public decimal ScanLocaties() => _locaties.Sum(locatie => Scan(locatie, Voorbeeldcijfers.Peildatum));

    [BenchmarkCategory("alle locaties"), Benchmark]
    public decimal SnapshotLocaties() => _locaties.Sum(locatie => Lees(locatie, Voorbeeldcijfers.Peildatum));

    [BenchmarkCategory("40 kwartalen van het land"), Benchmark(Baseline = true)]
    public decimal ScanReeks() => Voorbeeldcijfers.Kwartalen.Sum(dag => Scan(Gebied.Land, dag));

    [BenchmarkCategory("40 kwartalen van het land"), Benchmark]
    public decimal SnapshotReeks() => Voorbeeldcijfers.Kwartalen.Sum(dag => Lees(Gebied.Land, dag));

    // One number for all figures that are compared, so that no difference can hide.
    private static decimal Som((decimal Voorraad, decimal Leegstand, decimal Structureel, int Gebouwen) kern) =>
        kern.Voorraad + (3 * kern.Leegstand) + (7 * kern.Structureel) + (11 * kern.Gebouwen);

    private static void Vergelijk(decimal scan, decimal snapshot)
    {
        if (scan != snapshot) throw new InvalidOperationException($"The scan gives {scan}, the snapshot {snapshot}.");
    }

    private decimal Scan(Gebied gebied, DateOnly dag) => Som(Voorbeeldcijfers.Kern(_scan.Kerncijfers(gebied, dag)));

    private decimal Lees(Gebied gebied, DateOnly dag) => Som(Voorbeeldcijfers.Kern(_snapshot.Kerncijfers(gebied, dag)));
}
