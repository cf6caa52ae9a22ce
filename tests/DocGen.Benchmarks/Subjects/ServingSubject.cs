using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Benchmarks.Serving;

namespace DocGen.Benchmarks.Subjects;

/// <summary>The sample server on the published pages as they are: how soon it is there, and how soon it hands out the whole document.</summary>
internal sealed class ServingSubject : ISubject
{
    public string Title => "9 The sample server as a process (time on the clock)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        var starts = Enumerable.Range(0, effort.Processes + 2).Select(_ => ServedDocument.Ask(PageSource.Folder)).ToArray();
        yield return new($"docgen serve, {PageSource.All.Length:#,0} files, until it tells its address; median of {starts.Length} starts")
        {
            Time = Shown.Milliseconds(Medians.Of(starts.Select(start => start.UntilReady))),
        };
        var first = Medians.Of(starts.Select(start => start.First));
        yield return new("… the whole OpenAPI document, asked for once it has told its address")
        {
            Time = Shown.Milliseconds(first),
            Counts = Shown.Bytes(starts[0].Bytes),
            Targets = [Target.AtMost(first, 100, "ms")],
        };
        yield return new("… and asked for again") { Time = Shown.Milliseconds(Medians.Of(starts.Select(start => start.Second))) };
    }
}
