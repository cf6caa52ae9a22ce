using DocGen.Benchmarks.Calls;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>One call through a client, without a network below.</summary>
internal sealed class CallSubject : ISubject
{
    public string Title => "5 A call with the same handler below (cpu of the process)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        var costs = MicroRun.Of<CallBenchmarks>(effort);
        var raw = costs[nameof(CallBenchmarks.Raw)];
        yield return Row("HttpClient and System.Text.Json by hand", raw, raw);
        yield return Row("Refit, interface by hand", costs[nameof(CallBenchmarks.Refit)], raw);
        yield return Row("NSwag's client of the same page", costs[nameof(CallBenchmarks.NSwag)], raw);
        var ours = costs[nameof(CallBenchmarks.DocGen)];
        yield return Row("DocGen's client", ours, raw) with
        {
            Targets = [Target.AtMost(ours.Milliseconds / raw.Milliseconds, 1.05, "of the time by hand"), Target.AtMost(ours.Bytes / raw.Bytes, 1.05, "of the bytes by hand")],
        };
    }

    private static Row Row(string what, Cost cost, Cost raw) => new(what)
    {
        Time = Shown.Milliseconds(cost.Milliseconds),
        Memory = Shown.Bytes(cost.Bytes),
        Ratio = $"{Shown.Number(cost.Milliseconds / raw.Milliseconds)} of the time, {Shown.Number(cost.Bytes / raw.Bytes)} of the bytes by hand",
    };
}
