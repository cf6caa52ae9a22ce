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
        var properties = $"/analyzerconfig:\"{Properties(generated)}\"";
        string[] references = [.. project.References.Select(reference => reference.Display!)];

        // Every project of the SDK has its generators and analyzers: what Roslyn's driver needs to get ready is paid for them already.
        var cold = Build([properties, .. Csc.AnalyzersOfSdk.Select(analyzer => $"/analyzer:\"{analyzer}\"")]);
        yield return new("cold: the user's code alone") { Time = Shown.Milliseconds(cold.Bare) };
        yield return new("cold: and the code of the page, checked in") { Time = Shown.Milliseconds(cold.Written), Ratio = Shown.Ratio(cold.Written / cold.Bare, "the user's code alone") };
        yield return Generated("", cold) with { Targets = [Target.AtMost(cold.Added, 100, "ms added")] };
        yield return Generated(", without the SDK's own generators and analyzers", Build([properties]));

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

        ColdBuilds Build(string[] more)
        {
            var costs = new[] { new List<double>(), new List<double>(), new List<double>() };
            for (var i = 0; i < effort.Processes * 3; i++)
            {
                costs[0].Add(Csc.Compile(bare.Path, references, more).Milliseconds);
                costs[1].Add(Csc.Compile(written.Path, references, more).Milliseconds);
                costs[2].Add(Csc.Compile(generated.Path, references, [.. more, .. options]).Milliseconds);
            }

            return new(Medians.Of(costs[0]), Medians.Of(costs[1]), Medians.Of(costs[2]), Medians.Of(costs[2].Zip(costs[1], (with, without) => with - without)), costs[0].Count);
        }

        static Row Generated(string where, ColdBuilds cold) =>
            new($"cold: and the code of the page, generated{where}; median of {cold.Pairs} pairs")
            {
                Time = Shown.Milliseconds(cold.Generated),
                Counts = $"the generator adds {Shown.Milliseconds(cold.Added)}",
                Ratio = Shown.Ratio(cold.Generated / cold.Written, "checked in"),
            };
    }

    /// <summary>What the package's targets tell the compiler.</summary>
    private static string[] Options(SourceFolder folder, Page page)
    {
        var file = folder.Write("page.md", page.Text!);
        var config = folder.Write("docgen.globalconfig", $"""
            is_global = true
            build_property.DocGenEmit = Client
            [{file.Replace('\\', '/')}]
            build_metadata.AdditionalFiles.DocGenPage = true
            build_metadata.AdditionalFiles.DocGenPath = {page.Path}
            """);
        return [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "analyzers.txt")).Select(analyzer => $"/analyzer:\"{analyzer}\""), $"/additionalfile:\"{file}\"", $"/analyzerconfig:\"{config}\""];
    }

    /// <summary>What the SDK tells the compiler in any project.</summary>
    private static string Properties(SourceFolder folder) => folder.Write("sdk.globalconfig", """
        is_global = true
        build_property.RootNamespace = MyApp
        """);
}
