using BenchmarkDotNet.Running;
using Kantorentop.Benchmarks;
using Kantorentop.Benchmarks.Paginas;

// paginas [requests] [file]: the server time of every page; anything else goes to BenchmarkDotNet, as --filter '*'.
if (args is ["paginas", .. var rest]) return await Paginameting.RunAsync(Paginainstellingen.Lees(rest));
BenchmarkSwitcher.FromTypes([typeof(SnapshotBenchmarks), typeof(SnapshotbouwBenchmarks)]).Run(args);
return 0;
