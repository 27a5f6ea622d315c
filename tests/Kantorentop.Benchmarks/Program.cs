using BenchmarkDotNet.Running;
using Kantorentop.Benchmarks;
using Kantorentop.Benchmarks.Paginas;
using Kantorentop.Benchmarks.Proefland;

// paginas [requests] [file]: the server time of every page. proefland MAP-OF-ZIP [buildings]: exchange files of the size that a node must hold.
// Anything else goes to BenchmarkDotNet, as --filter '*'.
if (args is ["paginas", .. var rest]) return await Paginameting.RunAsync(Paginainstellingen.Lees(rest));
if (args is ["proefland", .. var doel]) return await Proeflandbestanden.RunAsync(doel);
BenchmarkSwitcher.FromTypes([typeof(SnapshotBenchmarks), typeof(SnapshotbouwBenchmarks)]).Run(args);
return 0;
