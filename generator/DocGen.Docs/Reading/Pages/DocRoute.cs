using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>Method and path as a title or a sample repeats them.</summary>
/// <param name="Verb">The verb, upper case: <c>DELETE</c>, never <c>DEL</c>.</param>
/// <param name="Path">The path with its first slash, without scheme, host and query.</param>
/// <param name="QueryNames">The names in its query, in order; empty where it has none.</param>
public sealed record DocRoute(string Verb, string Path, EquatableArray<string> QueryNames);
