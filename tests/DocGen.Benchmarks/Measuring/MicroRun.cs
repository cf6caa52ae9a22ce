using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
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
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithStrategy(RunStrategy.Throughput)
            .WithWarmupCount(effort.IsQuick ? 1 : 6).WithIterationCount(effort.IsQuick ? 1 : 15).WithIterationTime(TimeInterval.FromMilliseconds(effort.IsQuick ? 20 : 200));
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(log)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "docgen-benchmarks"));
        var summary = BenchmarkRunner.Run<T>(config);
        return summary.Reports.ToDictionary(
            report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report => new Cost(
                (report.ResultStatistics ?? throw new InvalidOperationException($"{report.BenchmarkCase.DisplayInfo} failed:\n{log.GetLog()}")).Median / 1e6,
                report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
    }
}
