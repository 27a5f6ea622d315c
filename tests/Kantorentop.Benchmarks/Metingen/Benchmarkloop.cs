using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>Runs a class of benchmarks in this process, beside the snapshot and the server that they ask; gives the median of each.</summary>
internal static class Benchmarkloop
{
    /// <summary>For what takes microseconds: as many calls as fit in the time of an iteration.</summary>
    public static readonly Job Snel = Job.Default.WithWarmupCount(3).WithIterationCount(9).WithIterationTime(TimeInterval.FromMilliseconds(150));

    /// <summary>For what takes seconds: one call is an iteration.</summary>
    public static readonly Job Traag = Job.Default.WithWarmupCount(1).WithIterationCount(3).WithInvocationCount(1).WithUnrollFactor(1);

    /// <summary>Median time per call, in microseconds, by the name of the method.</summary>
    public static Dictionary<string, double> Run<T>(Job job)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(InProcessNoEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "kantorentop-benchmarks"))
            .WithOptions(ConfigOptions.DisableLogFile);
        var verslag = BenchmarkRunner.Run<T>(config);
        if (verslag.HasCriticalValidationErrors || verslag.Reports.Any(report => !report.Success))
            throw new InvalidOperationException($"{typeof(T).Name} could not be measured: {string.Join(' ', verslag.ValidationErrors)}");
        return verslag.Reports.ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => report.ResultStatistics!.Median / 1000,
            StringComparer.Ordinal);
    }
}
