using System.Globalization;
using DocGen.Benchmarks.Compiling;
using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Subjects;

/// <summary>What a project with one page pays for the generator.</summary>
internal sealed class AddingSubject : ISubject
{
    public string Title => "6 A project with one page (cpu of the compiler)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        var page = PageSource.All.First(page => page.Text!.Contains("### Response body", StringComparison.Ordinal));
        var project = WarmDriver.Project;
        using var bare = SourceFolder.Of([("User.cs", project.Code)]);
        using var written = SourceFolder.Of([("User.cs", project.Code), .. EmittedCode.Of([page], project)]);
        using var generated = SourceFolder.Of([("User.cs", project.Code)]);
        var options = Options(generated, page);

        var references = project.References.Select(reference => reference.Display!).ToArray();
        var costs = new[] { new List<double>(), new List<double>(), new List<double>() };
        for (var i = 0; i < effort.Processes * 3; i++)
        {
            costs[0].Add(Csc.Compile(bare.Path, references).Milliseconds);
            costs[1].Add(Csc.Compile(written.Path, references).Milliseconds);
            costs[2].Add(Csc.Compile(generated.Path, references, options).Milliseconds);
        }

        var cold = costs.Select(Medians.Of).ToArray();
        var added = Medians.Of(costs[2].Zip(costs[1], (with, without) => with - without));
        yield return new("cold: the user's code alone") { Time = Shown.Milliseconds(cold[0]) };
        yield return new("cold: and the code of the page, checked in") { Time = Shown.Milliseconds(cold[1]), Ratio = Shown.Ratio(cold[1] / cold[0], "the user's code alone") };
        yield return new($"cold: and the code of the page, generated; median of {costs[2].Count} pairs")
        {
            Time = Shown.Milliseconds(cold[2]),
            Counts = $"the generator adds {Shown.Milliseconds(added)}",
            Ratio = Shown.Ratio(cold[2] / cold[1], "checked in"),
            Targets = [Target.AtMost(added, 100, "ms added")],
        };

        var warm = Work.InFreshProcess(nameof(WarmBuildWork), (effort.Edits * 4).ToString(CultureInfo.InvariantCulture));
        yield return new("warm: the user's code alone") { Time = Shown.Milliseconds(warm[WarmBuildWork.Bare]) };
        yield return new("warm: checked in") { Time = Shown.Milliseconds(warm[WarmBuildWork.WithSources]) };
        var more = warm[WarmBuildWork.WithGenerator] - warm[WarmBuildWork.WithSources];
        yield return new("warm: generated")
        {
            Time = Shown.Milliseconds(warm[WarmBuildWork.WithGenerator]),
            Counts = $"the generator adds {Shown.Number(more)} ms",
            Ratio = Shown.Ratio(warm[WarmBuildWork.WithGenerator] / warm[WarmBuildWork.WithSources], "checked in"),
            Targets = [new("nothing measurable, taken as ≤ 5 ms", more <= 5)],
        };
    }

    /// <summary>What the package's targets tell the compiler.</summary>
    private static string[] Options(SourceFolder folder, Page page)
    {
        var file = folder.Write("page.md", page.Text!);
        var config = folder.Write("docgen.globalconfig", $"""
            is_global = true
            build_property.RootNamespace = MyApp
            build_property.DocGenEmit = Client
            [{file.Replace('\\', '/')}]
            build_metadata.AdditionalFiles.DocGenPage = true
            build_metadata.AdditionalFiles.DocGenPath = {page.Path}
            """);
        return [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "analyzers.txt")).Select(analyzer => $"/analyzer:\"{analyzer}\""), $"/additionalfile:\"{file}\"", $"/analyzerconfig:\"{config}\""];
    }
}
