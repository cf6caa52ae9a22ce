using System.Globalization;
using DocGen.Benchmarks.Compiling;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>The first run in a fresh process, beside the Markdown parser that other generators would start with.</summary>
internal sealed class ColdSubject : ISubject
{
    public string Title => "2 Cold, each in a fresh process (cpu of the work in it)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        Dictionary<string, double> Cold(string what) => Work.InFreshProcesses(effort.Processes, nameof(ColdWork), what, effort.Pages.ToString(CultureInfo.InvariantCulture));

        var markdown = Cold(ColdWork.Markdown)[ColdWork.Markdown];
        yield return new($"Markdig alone, with tables and YAML, {effort.Pages:#,0} pages") { Time = Shown.Milliseconds(markdown) };
        var rooms = Cold(ColdWork.Rooms);
        foreach (var (room, milliseconds) in rooms) yield return Row($"DocGen, {room}", milliseconds, markdown);
        yield return Row("DocGen, all four", rooms.Values.Sum(), markdown);
        var whole = Cold(ColdWork.Generator)[ColdWork.Generator];
        yield return Row("DocGen, the whole generator in a driver", whole, markdown) with { Targets = [Target.AtMost(whole / markdown, 2, "of Markdig")] };
    }

    private static Row Row(string name, double milliseconds, double markdown) => new(name) { Time = Shown.Milliseconds(milliseconds), Ratio = Shown.Ratio(milliseconds / markdown, "Markdig") };
}
