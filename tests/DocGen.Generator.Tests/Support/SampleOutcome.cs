namespace DocGen.Generator.Tests.Support;

/// <summary>What became of a sample.</summary>
/// <param name="Page">The page it is of.</param>
/// <param name="Kind">Equal, Different, or why it was not tried.</param>
/// <param name="Reason">What differs, or what reading says.</param>
/// <param name="IsSaid">Whether a finding stands at the sample.</param>
internal sealed record SampleOutcome(string Page, SampleOutcomeKind Kind, string Reason = "", bool IsSaid = false);
