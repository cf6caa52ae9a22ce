namespace DocGen.Docs.Findings;

/// <summary>Names a place on a page by what stands there, not by line: the n-th of a kind.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Index">Which of them, counted from 0 in page order.</param>
public readonly record struct SpotKey(SpotKind Kind, int Index = 0);
