namespace DocGen.SampleServer.Tests.Corpus;

/// <summary>What became of a call.</summary>
/// <param name="Page">The page.</param>
/// <param name="Difference">What is not as on the page; null where all is.</param>
/// <param name="IsSaid">Whether a finding stands at one of the page's samples.</param>
internal sealed record CallOutcome(string Page, string? Difference, bool IsSaid);
