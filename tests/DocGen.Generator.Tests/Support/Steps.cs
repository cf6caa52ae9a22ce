using Microsoft.CodeAnalysis;

namespace DocGen.Generator.Tests.Support;

/// <summary>What the steps of a run did.</summary>
internal static class Steps
{
    /// <summary>The names of our steps.</summary>
    public static readonly string[] Names = [.. typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>The steps whose items become files.</summary>
    public static readonly string[] Items =
        [.. Names.Except([StepNames.PageTexts, StepNames.ReadPages, StepNames.PageEvidence, StepNames.MergeModel, StepNames.JoinTexts, StepNames.ProjectFacts, StepNames.Options, StepNames.DocumentedApi, StepNames.AcceptedApi, StepNames.ApiChanges, StepNames.Findings])];

    /// <summary>Why each item of a step is what it is.</summary>
    public static IncrementalStepRunReason[] Reasons(this GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps[step].SelectMany(one => one.Outputs, (_, output) => output.Reason)];

    /// <summary>The values of a step.</summary>
    public static IEnumerable<T> Values<T>(this GeneratorRun run, string step) =>
        run.Result.TrackedSteps[step].SelectMany(one => one.Outputs).Select(output => (T)output.Value);

    /// <summary>How many items of a step were worked on, whatever came of it.</summary>
    public static int Worked(this GeneratorRun run, string step) => run.Reasons(step).Count(reason => reason != IncrementalStepRunReason.Cached);

    /// <summary>How many items of a step came out otherwise than before.</summary>
    public static int Changed(this GeneratorRun run, string step) =>
        run.Reasons(step).Count(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>How many items of a step are there anew or otherwise than before; those that are gone don't count.</summary>
    public static int Produced(this GeneratorRun run, string step) =>
        run.Reasons(step).Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The files that were emitted again, or for the first time.</summary>
    public static string[] EmittedSince(this GeneratorRun run, GeneratorRun before)
    {
        var old = before.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return [.. run.Result.GeneratedSources.Where(source => !ReferenceEquals(old.GetValueOrDefault(source.HintName), source.SourceText)).Select(source => source.HintName).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many of the outputs, files and diagnostics alike, were made again.</summary>
    public static int WorkedOutputs(this GeneratorRun run) =>
        run.Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Count(output => output.Reason != IncrementalStepRunReason.Cached);
}
