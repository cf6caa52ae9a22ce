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

        var markdown = Cold(ColdWork.Markdown);
        var limit = markdown[nameof(Cost.Milliseconds)];
        yield return Row($"Markdig alone, with tables and YAML, {effort.Pages:#,0} pages", markdown, limit);
        yield return Row("DocGen, reading alone", Cold(ColdWork.Reading), limit);
        var whole = Cold(ColdWork.Generator);
        yield return Row("DocGen, the whole generator", whole, limit) with { Targets = [Target.AtMost(whole[nameof(Cost.Milliseconds)] / limit, 2, "of Markdig")] };
    }

    private static Row Row(string name, Dictionary<string, double> cost, double markdown) => new(name)
    {
        Time = Shown.Milliseconds(cost[nameof(Cost.Milliseconds)]),
        Memory = Shown.Bytes(cost[nameof(Cost.Bytes)]),
        Ratio = Shown.Ratio(cost[nameof(Cost.Milliseconds)] / markdown, "Markdig"),
    };
}
