namespace DocGen.Docs.Reading.Sections;

/// <summary>The line <c>VERB /path</c>.</summary>
/// <param name="Word">The first word as written.</param>
/// <param name="Verb">The HTTP method that it means; null where it means none.</param>
/// <param name="Path">The path, with its first slash and its placeholders, without a query.</param>
/// <param name="Start">Offset of the line's first character.</param>
/// <param name="End">Offset just after its last.</param>
internal sealed record RouteLine(string Word, string? Verb, string Path, int Start, int End);
