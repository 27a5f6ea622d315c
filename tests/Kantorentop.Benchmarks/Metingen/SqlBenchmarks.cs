using BenchmarkDotNet.Attributes;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>The same questions to PostgreSQL, warm, one at a time.</summary>
public class SqlBenchmarks
{
    [Benchmark]
    public async Task<int> LocatiesOpFeiten() => (await Cijfervragen.Huidig.Sql.LocatiesAsync(Cijfervragen.Peildatum, opFeiten: true)).Count;

    [Benchmark]
    public async Task<int> LocatiesOpSpellen() => (await Cijfervragen.Huidig.Sql.LocatiesAsync(Cijfervragen.Peildatum)).Count;

    [Benchmark]
    public async Task<int> ReeksOpSpellen() => (await Cijfervragen.Huidig.Sql.ReeksAsync(Cijfervragen.EersteMaand, Cijfervragen.Maanden)).Count;
}
