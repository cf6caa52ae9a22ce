using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Support;

/// <summary>One run of the generator; what changes a run makes another one, by the same driver, so that its caches count.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;
    private readonly ImmutableArray<PageFile> _files;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<PageFile> files)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        _compilation = compilation;
        _files = files;
        Output = output;
        Result = _driver.GetRunResult().Results.Single();
        // An exception is CS8785 in a build: a warning, and all of the generated code is gone.
        Assert.Null(Result.Exception);
        Sources = Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
    }

    public GeneratorRunResult Result { get; }

    /// <summary>The user's compilation with the generated code.</summary>
    public Compilation Output { get; }

    /// <summary>The generated code, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; }

    public static GeneratorRun Of(params IEnumerable<Page> pages) => In(UserProject.Default, pages.Select(page => new PageFile(page)));

    public static GeneratorRun In(UserProject project, params IEnumerable<Page> pages) => In(project, pages.Select(page => new PageFile(page)));

    public static GeneratorRun In(UserProject project, IEnumerable<PageFile> files)
    {
        var all = files.ToImmutableArray();
        var driver = CSharpGeneratorDriver.Create(
            [new DocGenerator().AsSourceGenerator()], all, project.ParseOptions, new BuildOptions(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(driver, project.Compile(), all);
    }

    /// <summary>The user types into his own code.</summary>
    public GeneratorRun AfterCode(string code)
    {
        var tree = _compilation.SyntaxTrees.Single();
        return new(_driver, _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath)), _files);
    }

    /// <summary>The user edits a page.</summary>
    public GeneratorRun AfterEdit(string path, string part, string other) => AfterEdit([path], part, other);

    /// <summary>The user edits pages, all in the same way and before the compiler looks again.</summary>
    public GeneratorRun AfterEdit(string[] paths, string part, string other)
    {
        var (driver, files) = (_driver, _files);
        foreach (var file in _files.Where(file => paths.Contains(file.Page.Path)))
        {
            var edited = new PageFile(file.Page.With(part, other));
            (driver, files) = (driver.ReplaceAdditionalText(file, edited), files.Replace(file, edited));
        }

        return new(driver, _compilation, files);
    }

    public GeneratorRun AfterAdding(Page page)
    {
        var file = new PageFile(page);
        return new(_driver.AddAdditionalTexts([file]), _compilation, _files.Add(file));
    }

    public GeneratorRun AfterRemoving(string path)
    {
        var file = _files.Single(file => file.Page.Path == path);
        return new(_driver.RemoveAdditionalTexts([file]), _compilation, _files.Remove(file));
    }

    /// <summary>The build makes all its objects anew, with the same content.</summary>
    public GeneratorRun AfterReload(UserProject project)
    {
        ImmutableArray<PageFile> files = [.. _files.Select(file => new PageFile(file.Page))];
        var driver = _driver.ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(files)).WithUpdatedAnalyzerConfigOptions(new BuildOptions(project.Properties));
        return new(driver, _compilation, files);
    }

    /// <summary>Fails where another run has other code, or tells something else.</summary>
    public void AssertSameAs(GeneratorRun fresh)
    {
        Assert.Equal(fresh.Sources.OrderBy(source => source.Key, StringComparer.Ordinal), Sources.OrderBy(source => source.Key, StringComparer.Ordinal));
        Assert.Equal(Told(fresh), Told(this));

        static string[] Told(GeneratorRun run) => [.. run.Result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
    }
}
