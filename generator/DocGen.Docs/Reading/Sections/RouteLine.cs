using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Sections;

/// <summary>The line <c>VERB /path</c>.</summary>
/// <param name="Word">The first word as written.</param>
/// <param name="Verb">The HTTP method that it means; null where it means none.</param>
/// <param name="Path">The path, with its first slash and its placeholders, without a query.</param>
/// <param name="Query">What follows the question mark; empty where there is none.</param>
/// <param name="Start">Offset of the line's first character.</param>
/// <param name="End">Offset just after its last.</param>
internal sealed record RouteLine(string Word, string? Verb, string Path, string Query, int Start, int End)
{
    /// <summary>The line as a fact; null where its word is no method.</summary>
    public DocRoute? ToFact() => Verb is null ? null : new DocRoute(Verb, Path, Query.Split('&').Select(Name).Where(name => name.Length > 0).ToEquatableArray());

    private static string Name(string pair) => Uri.UnescapeDataString(pair.Split('=')[0]);
}
