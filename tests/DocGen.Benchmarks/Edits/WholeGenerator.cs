using System.Collections.Immutable;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Emitting;
using DocGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DocGen.Benchmarks.Edits;

/// <summary>The baseline: the same rooms, but each edit reads, merges and emits everything, as a generator does that was written without thought of edits.</summary>
internal sealed class WholeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.CompilationProvider.Select(static (compilation, _) => ProjectFacts.Of(compilation))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectOptions.Of(pair.Right.GlobalOptions, pair.Left));
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellation) => PageFiles.Of(pair.Left, pair.Right, cancellation)!);
        context.RegisterSourceOutput(files.Collect().Combine(project), static (output, all) =>
        {
            ImmutableArray<ReadFile> read = [.. all.Left.Select(Rooms.Read)];
            ImmutableArray<PageFacts> facts = [.. read.Select(file => file.Reading.Facts)];
            var model = Rooms.Merge([.. read.Select(file => file.Evidence!)]);
            foreach (var file in Emit(model, all.Right.Emit!)) output.AddSource(file.HintName, file.Text);
            var found = model.Findings.Concat(Rooms.Check(facts, model, all.Right.Lint));
            foreach (var finding in Rooms.Locate(all.Left, read, found, all.Right, null)) output.ReportDiagnostic(finding.ToDiagnostic());
        });
    }

    /// <summary>All files of a model.</summary>
    public static IEnumerable<GeneratedFile> Emit(ApiModel model, EmitOptions options) =>
    [
        .. EmittedFiles.Entities(model.Entities, options), .. EmittedFiles.Groups(model.Groups, options), .. EmittedFiles.Enums(model.Enums, options),
        .. EmittedFiles.Queries(model.Queries, options), .. EmittedFiles.Headers(model.Headers, options), .. EmittedFiles.Registry(RegistryEmitter.Entries(model), options),
        .. EmittedFiles.Registration([.. model.Groups.Select(group => group.Name)], options),
    ];
}
