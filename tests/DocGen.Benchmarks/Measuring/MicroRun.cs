using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace DocGen.Benchmarks.Measuring;

/// <summary>What takes microseconds is left to BenchmarkDotNet, in this process: a subject has one of its own already.</summary>
internal static class MicroRun
{
    /// <summary>The medians of a class of benchmarks, by the names of its methods.</summary>
    public static Dictionary<string, Cost> Of<T>(Effort effort)
    {
        var log = new AccumulationLogger();
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Throughput).WithClock(new CpuClock())
            .WithWarmupCount(effort.IsQuick ? 1 : 4).WithIterationCount(effort.IsQuick ? 1 : 6).WithIterationTime(TimeInterval.FromMilliseconds(effort.IsQuick ? 20 : 80));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(log)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "docgen-benchmarks"));
        // Several rounds over all methods, as a neighbour's burst of work would spoil a single one of them.
        return Enumerable.Range(0, effort.IsQuick ? 1 : 3).SelectMany(_ => BenchmarkRunner.Run<T>(config).Reports)
            .GroupBy(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name)
            .ToDictionary(reports => reports.Key, reports => Cost.Median(reports.Select(report => Of(report, log))));
    }

    private static Cost Of(BenchmarkReport report, AccumulationLogger log)
    {
        var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed:\n{log.GetLog()}");
        return new(statistics.Median / 1e6, report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
    }
}
