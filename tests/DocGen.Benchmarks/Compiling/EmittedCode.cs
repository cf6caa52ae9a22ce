using DocGen.Generator;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Benchmarks.Compiling;

/// <summary>What the generator makes of pages, as texts.</summary>
internal static class EmittedCode
{
    /// <param name="pages">The pages.</param>
    /// <param name="project">The project that asks for it.</param>
    public static (string Name, string Text)[] Of(IEnumerable<Page> pages, UserProject project)
    {
        var driver = CSharpGeneratorDriver.Create([new DocGenerator().AsSourceGenerator()], pages.Select(page => new PageFile(page)), project.ParseOptions, new BuildOptions(project.Properties));
        return [.. driver.RunGenerators(project.Compile()).GetRunResult().Results.Single().GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];
    }
}
