using DocGen.Docs.Collections;
using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Texts;
using DocGen.Docs.Model;
using DocGen.Generator.Emitting;
using DocGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator;

/// <summary>The front door: wires text → page → API model → C#, and decides nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class DocGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each step that has an item a page costs every edit a walk over all pages: there are as few of them as can be.
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, cancellation) => OneOrNone(PageFiles.Of(pair.Left, pair.Right, cancellation))).WithTrackingName(StepNames.PageTexts);
        var files = texts.SelectMany(static (text, _) => OneOrNone(text.IsAcceptedApi ? null : Rooms.Read(text))).WithTrackingName(StepNames.ReadPages).Gather();
        // What a run leaves to the next is a shortcut and no more: a driver may go on from any earlier state, and two runs may overlap.
        var (keptOrder, keptModels, keptEntities) = (new KeptOrder(), new KeptModels(), new KeptEntities());
        var pages = files.Select(static (files, _) => files.Select(file => file.Evidence!).ToStepList()).WithTrackingName(StepNames.PageEvidence)
            .Select((evidence, _) => new PageSet(evidence, keptOrder));
        var merged = pages.Select((pages, _) => Rooms.Merge(pages, keptModels)).WithTrackingName(StepNames.MergeModel);
        var carried = files.Select(static (files, _) => files.Select(file => file.Carried!).ToStepList());
        var model = merged.With(carried).Select((both, _) => new TextJoin(both.Right, keptEntities).Into(both.Left)).WithTrackingName(StepNames.JoinTexts);
        var project = context.CompilationProvider.Select(static (compilation, _) => ProjectFacts.Of(compilation))
            .WithTrackingName(StepNames.ProjectFacts)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => ProjectOptions.Of(pair.Right.GlobalOptions, pair.Left))
            .WithTrackingName(StepNames.Options);
        var options = project.Select(static (project, _) => project.Emit);

        // Items go to slots of fixed place, one output each; what depends on all of them gets only the names it prints.
        EmitItems(context, model, StepNames.Entities, static model => model.Entities, static entity => entity.Name, options, EmittedFiles.Of);
        EmitItems(context, model, StepNames.Groups, static model => model.Groups.ConvertAll(group => group with { Requests = default }), static group => group.Name, options, EmittedFiles.Of);
        EmitItems(context, model, StepNames.Requests, RequestsOfGroup.All, static requests => requests.Group, options, EmittedFiles.Of);
        EmitItems(context, model, StepNames.Enums, static model => model.Enums, static item => item.Name, options, EmittedFiles.Of);
        EmitItems(context, model, StepNames.Queries, static model => model.Queries, static query => query.Name, options, EmittedFiles.Of);
        Emit(context, OfApi(model, static model => model.Headers).WithTrackingName(StepNames.Headers), options, Texts<HeaderModel>(EmittedFiles.Headers));
        Emit(context, OfApi(model, RegistryEmitter.Entries).WithTrackingName(StepNames.TypeNames), options, Texts<string>(EmittedFiles.Registry));
        Emit(context, OfApi(model, static model => model.Groups.Select(group => group.Name).ToEquatableArray()).WithTrackingName(StepNames.GroupNames), options, Texts<string>(EmittedFiles.Registration));

        var accepted = texts.Gather()
            .Select(static (texts, _) => texts.FirstOrDefault(text => text.IsAcceptedApi))
            .WithTrackingName(StepNames.AcceptedApi);
        var changes = accepted.With(merged).With(pages)
            .Select(static (all, _) => AcceptedApi.Compare(all.Left.Left, all.Left.Right, all.Right))
            .WithTrackingName(StepNames.ApiChanges);
        context.RegisterSourceOutput(model.Combine(project), static (output, pair) =>
        {
            if (pair.Right.AcceptsApi) output.AddSource(AcceptedApi.HintName, AcceptedApi.Print(pair.Left));
        });

        FindingSteps.Report(context, files, pages, merged, project, changes);
    }

    /// <summary>What there is once for all pages. Where there are operations, it is there even if empty: pages may well document no header, and clients take them all the same.</summary>
    private static IncrementalValuesProvider<IReadOnlyList<T>> OfApi<T>(IncrementalValueProvider<ApiModel> model, Func<ApiModel, EquatableArray<T>> part) =>
        model.SelectMany((model, _) => part(model) is var items && (items.Count > 0 || model.Groups.Count > 0) ? new IReadOnlyList<T>[] { items } : []);

    private static IEnumerable<T> OneOrNone<T>(T? item) => item is null ? [] : new[] { item };

    /// <summary>Emits items one by one. They come in slots: one that shares its slot with another which changed keeps its files.</summary>
    private static void EmitItems<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ApiModel> model,
        string step,
        Func<ApiModel, EquatableArray<T>> part,
        Func<T, string> name,
        IncrementalValueProvider<EmitOptions?> options,
        Func<T, EmitOptions, IEnumerable<GeneratedFile>> emit)
        where T : class
    {
        var kept = new KeptFiles<T>(name, emit);
        Emit(context, model.SelectMany((model, _) => Slots.Of(part(model), name)).WithTrackingName(step), options, (items, options) => items.SelectMany(item => kept.Of(item, options)));
    }

    private static Func<IReadOnlyList<T>, EmitOptions, IEnumerable<EmittedText>> Texts<T>(Func<IReadOnlyList<T>, EmitOptions, IEnumerable<GeneratedFile>> emit) =>
        (items, options) => emit(items, options).Select(EmittedText.Of);

    private static void Emit<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<IReadOnlyList<T>> items,
        IncrementalValueProvider<EmitOptions?> options,
        Func<IReadOnlyList<T>, EmitOptions, IEnumerable<EmittedText>> emit) =>
        context.RegisterSourceOutput(items.Combine(options), (output, pair) =>
        {
            if (pair.Right is null) return;
            foreach (var file in emit(pair.Left, pair.Right)) output.AddSource(file.HintName, file.Text);
        });
}
