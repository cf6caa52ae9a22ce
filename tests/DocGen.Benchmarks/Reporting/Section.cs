namespace DocGen.Benchmarks.Reporting;

/// <summary>What one subject measured.</summary>
/// <param name="Title">The subject, and what its times are.</param>
/// <param name="Rows">Its lines.</param>
/// <param name="Load">The machine's load before and after.</param>
internal sealed record Section(string Title, IReadOnlyList<Row> Rows, string Load);
