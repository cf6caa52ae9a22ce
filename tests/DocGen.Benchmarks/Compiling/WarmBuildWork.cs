using DocGen.Benchmarks.Measuring;
using DocGen.Generator;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Benchmarks.Compiling;

/// <summary>Builds one small project again and again in one process, as the compiler server does: each build makes everything anew.</summary>
internal static class WarmBuildWork
{
    public const string WithGenerator = "with", WithSources = "without", Bare = "bare";

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var rounds = int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture);
        var project = Edits.WarmDriver.Project;
        var page = PageSource.All.First(page => page.Text!.Contains("### Response body", StringComparison.Ordinal));
        var sources = EmittedCode.Of([page], project).Select(source => source.Text).ToArray();
        var costs = new Dictionary<string, List<Cost>> { [WithGenerator] = [], [WithSources] = [], [Bare] = [] };
        for (var i = 0; i < rounds * 2; i++)
        {
            costs[WithGenerator].Add(Cost.Of(() => Build(project, [], page)));
            costs[WithSources].Add(Cost.Of(() => Build(project, sources, null)));
            costs[Bare].Add(Cost.Of(() => Build(project, [], null)));
        }

        return costs.Select(pair => KeyValuePair.Create(pair.Key, Cost.Median(pair.Value.Skip(rounds)).Milliseconds));
    }

    private static void Build(UserProject project, string[] sources, Page? page)
    {
        Compilation compilation = project.Compile().AddSyntaxTrees(sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, project.ParseOptions, $"{i}.cs")));
        if (page is not null)
        {
            CSharpGeneratorDriver.Create([new DocGenerator().AsSourceGenerator()], [new PageFile(page)], project.ParseOptions, new BuildOptions(project.Properties))
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        if (!compilation.Emit(Stream.Null).Success) throw new InvalidOperationException("The project doesn't compile.");
    }
}
