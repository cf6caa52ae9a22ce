using DocGen.Benchmarks.Json;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Reading and writing JSON.</summary>
internal sealed class JsonSubject : ISubject
{
    public string Title => "4 JSON, an entity of 33 properties (cpu of the process)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        var costs = MicroRun.Of<JsonBenchmarks>(effort);
        foreach (var (what, prefix, limit) in new[] { ("read", "Read", 0.75), ("read, members shuffled", "ReadShuffled", 0.75), ("write", "Write", 0.6) })
        {
            var reflection = costs[prefix + "Reflection"];
            var generated = costs[prefix + "SourceGenerated"];
            var ours = costs[prefix + "DocGen"];
            yield return Row($"{what}, System.Text.Json by reflection", reflection, reflection, "reflection");
            yield return Row($"{what}, System.Text.Json by its source generator", generated, reflection, "reflection");
            yield return Row($"{what}, DocGen", ours, reflection, "reflection") with
            {
                Targets =
                [
                    Target.AtMost(ours.Milliseconds / reflection.Milliseconds, limit, "of reflection"),
                    new("faster than its source generator", ours.Milliseconds < generated.Milliseconds),
                    .. prefix == "Write" ? new[] { Target.Exactly(ours.Bytes, 0, "B") } : [],
                ],
            };
        }

        var (whole, selected) = (costs[nameof(JsonBenchmarks.WriteDocGen)], costs[nameof(JsonBenchmarks.WriteSelected)]);
        yield return Row("write, $select of 6 in 33, DocGen", selected, whole, "writing all") with
        {
            Targets = [Target.AtMost(selected.Milliseconds / whole.Milliseconds, 0.3, "of writing all"), Target.Exactly(selected.Bytes, 0, "B")],
        };
    }

    private static Row Row(string what, Cost cost, Cost baseline, string name) => new(what)
    {
        Time = Shown.Milliseconds(cost.Milliseconds),
        Memory = Shown.Bytes(cost.Bytes),
        Ratio = Shown.Ratio(cost.Milliseconds / baseline.Milliseconds, name),
    };
}
