using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Generator.Diagnostics;
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
            var readings = all.Left.Select(file => (file.File, Reading: PageReader.Read(file.Path, file.Text!.ToString()))).ToArray();
            var model = ApiModelBuilder.Build(readings.Select(read => read.Reading.Facts));
            foreach (var file in Emit(model, all.Right.Emit!)) output.AddSource(file.HintName, file.Text);
            foreach (var (file, reading) in readings)
                foreach (var finding in reading.Findings) output.ReportDiagnostic(new DiagnosticInfo(finding, file, reading.Spots.Find(finding.Place)).ToDiagnostic());
        });
    }

    /// <summary>All files of a model.</summary>
    public static IEnumerable<GeneratedFile> Emit(ApiModel model, EmitOptions options) =>
    [
        .. EmittedFiles.Entities(model.Entities, options), .. EmittedFiles.Groups(model.Groups, options), .. EmittedFiles.Enums(model.Enums, options),
        .. EmittedFiles.Queries(model.Queries, options), .. EmittedFiles.Headers(model.Headers, options), .. EmittedFiles.Registry(RegistryEmitter.Entries(model), options),
        .. EmittedFiles.Registration(new([.. model.Groups.Select(group => group.Name)]), options),
    ];
}
