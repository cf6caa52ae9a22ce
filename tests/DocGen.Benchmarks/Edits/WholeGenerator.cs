using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Texts;
using DocGen.Docs.Model;
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
            var read = all.Left.Select(Rooms.Read).ToArray();
            var pages = new PageSet(read.Select(file => file.Evidence!));
            var model = Rooms.Merge(pages);
            var described = new TextJoin([.. read.Select(file => file.Carried!)]).Into(model);
            foreach (var file in Emit(described, all.Right.Emit!)) output.AddSource(file.HintName, file.Text);
            var api = Rooms.Document(pages, model);
            var known = new KnownOfPages(api, [.. read.Where(file => file.IsSample)], model.Findings, [], all.Right.Lint);
            foreach (var slot in Slots.Of(read, file => file.Slot))
                foreach (var found in known.Of(slot).Find()) output.ReportDiagnostic(found.ToDiagnostic());
        });
    }

    /// <summary>All files of a model.</summary>
    public static IEnumerable<GeneratedFile> Emit(ApiModel model, EmitOptions options) =>
    [
        .. model.Entities.SelectMany(entity => EmittedFiles.Of(entity, options)), .. RequestsOfGroup.All(model).SelectMany(requests => EmittedFiles.Of(requests, options)),
        .. model.Groups.SelectMany(group => EmittedFiles.Of(group, options)), .. model.Enums.SelectMany(item => EmittedFiles.Of(item, options)), .. model.Queries.SelectMany(query => EmittedFiles.Of(query, options)),
        .. EmittedFiles.Headers(model.Headers, options), .. EmittedFiles.Registry(RegistryEmitter.Entries(model), options),
        .. EmittedFiles.Registration([.. model.Groups.Select(group => group.Name)], options),
    ];
}
