using System.Collections.Immutable;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Benchmarks.Edits;

/// <summary>A project that stays open in an editor: one driver that runs again after each edit.</summary>
internal sealed class WarmDriver
{
    private readonly List<PageFile> _files;
    private readonly bool _counts;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private ImmutableArray<GeneratedSourceResult> _sources = [];

    /// <param name="generator">The generator.</param>
    /// <param name="pages">The pages of the project.</param>
    /// <param name="counts">Whether steps are recorded, which makes everything slower.</param>
    public WarmDriver(IIncrementalGenerator generator, IEnumerable<Page> pages, bool counts = false)
    {
        var project = Project;
        _counts = counts;
        _files = [.. pages.Select(page => new PageFile(page))];
        _compilation = project.Compile();
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], _files, project.ParseOptions, new BuildOptions(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: counts));
        First = Run();
    }

    /// <summary>What most users have: the client alone.</summary>
    public static UserProject Project { get; } = UserProject.Default.With("DocGenEmit", "Client") with { References = References.Client };

    /// <summary>The first run.</summary>
    public Cost First { get; }

    /// <summary>How many files the last run emitted otherwise than the one before.</summary>
    public int Emitted { get; private set; }

    /// <summary>How many of these have the text that they had before.</summary>
    public int EmittedInVain { get; private set; }

    /// <summary>How many pages the last run read; only where steps are recorded.</summary>
    public int Read { get; private set; }

    public int Files => _sources.Length;

    public ImmutableArray<Diagnostic> Diagnostics => _driver.GetRunResult().Diagnostics;

    public Page this[int index] => _files[index].Page;

    public int Count => _files.Count;

    public Cost Replace(int index, Page page)
    {
        var edited = new PageFile(page);
        _driver = _driver.ReplaceAdditionalText(_files[index], edited);
        _files[index] = edited;
        return Run();
    }

    public Cost Add(Page page)
    {
        var file = new PageFile(page);
        _driver = _driver.AddAdditionalTexts([file]);
        _files.Add(file);
        return Run();
    }

    public Cost RemoveLast()
    {
        _driver = _driver.RemoveAdditionalTexts([_files[^1]]);
        _files.RemoveAt(_files.Count - 1);
        return Run();
    }

    public Cost Code(string code)
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, tree.FilePath));
        return Run();
    }

    private Cost Run()
    {
        var cost = Cost.Of(() => _driver = _driver.RunGenerators(_compilation));
        var result = _driver.GetRunResult().Results.Single();
        if (result.Exception is { } fault) throw new InvalidOperationException("The generator failed.", fault);
        var before = _sources.ToDictionary(source => source.HintName, source => source.SourceText);
        _sources = result.GeneratedSources;
        var emitted = _sources.Where(source => !ReferenceEquals(before.GetValueOrDefault(source.HintName), source.SourceText)).ToArray();
        (Emitted, EmittedInVain) = (emitted.Length, emitted.Count(source => before.GetValueOrDefault(source.HintName)?.ContentEquals(source.SourceText) == true));
        if (_counts) Read = result.TrackedSteps[StepNames.ReadPages].SelectMany(step => step.Outputs).Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed));
        return cost;
    }
}
