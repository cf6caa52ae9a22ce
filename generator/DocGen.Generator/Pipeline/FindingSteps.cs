using DocGen.Docs.Checking;
using DocGen.Docs.Collections;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Pipeline;

/// <summary>The steps that check pages, find the place of every finding and report it: again for the few files that share a slot with an edited one, or show a type that changed.</summary>
internal static class FindingSteps
{
    /// <summary>Reports what reading, merging, checking and comparing find, and what is wrong with the project's properties.</summary>
    public static void Report(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<IReadOnlyList<ReadFile>> files,
        IncrementalValueProvider<PageSet> pages,
        IncrementalValueProvider<ApiModel> model,
        IncrementalValueProvider<ProjectOptions> project,
        IncrementalValueProvider<AcceptedApi?> changes)
    {
        var lint = project.Select(static (project, _) => project.Lint);
        var (keptTypes, keptFound) = (new KeptTypes(), new KeptFound());
        var documented = pages.With(model)
            .With(lint)
            .Select((all, _) => all.Right.IsOff ? DocumentedApi.Empty : Rooms.Document(all.Left.Left, all.Left.Right, keptTypes))
            .WithTrackingName(StepNames.DocumentedApi);
        var samples = files.Select(static (files, _) => files.Where(file => file.IsSample).ToStepList());
        var known = documented
            .With(samples)
            .With(model.Select(static (model, _) => model.Findings.ToStepList()))
            .With(changes.Select(static (changes, _) => (changes?.OnPages ?? default).ToStepList()))
            .With(lint)
            .Select(static (all, _) => new KnownOfPages(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right));
        var found = files.With(known)
            .SelectMany((both, _) => keptFound.Of(both.Left, both.Right))
            .Select(static (files, _) => files.Find().ToStepList())
            .WithTrackingName(StepNames.Findings);
        context.RegisterSourceOutput(found, Report);

        // What is wrong with the project stands nowhere in the docs, and the file of the accepted API is no page.
        context.RegisterSourceOutput(known.Select(static (known, _) => known.OnNoPage().ToStepList()), Report);
        context.RegisterSourceOutput(project.Select(static (project, _) => project.Findings.Select(finding => new DiagnosticInfo(finding, "", default, finding.Rule.Severity)).ToStepList()), Report);
        context.RegisterSourceOutput(changes.Select(static (changes, _) => (changes?.InFile() ?? []).ToStepList()), Report);
    }

    private static void Report(SourceProductionContext output, IReadOnlyList<DiagnosticInfo> found)
    {
        foreach (var item in found) output.ReportDiagnostic(item.ToDiagnostic());
    }
}
