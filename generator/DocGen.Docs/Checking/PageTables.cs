using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking;

/// <summary>What of one file the checks of other files look at; equal where only texts and samples differ, so that such an edit checks no other page.</summary>
/// <param name="Path">The file, normalised like <see cref="DocPage.Path"/>.</param>
/// <param name="Uid">The uid of an endpoint page; null for other files.</param>
/// <param name="Route">The http line of an endpoint page; null for other files.</param>
/// <param name="Taken">The names that the table of the request lists.</param>
/// <param name="Given">The names that the table of the response lists.</param>
/// <param name="Types">The types of a type page.</param>
public sealed record PageTables(string Path, string? Uid, DocRoute? Route, EquatableArray<string> Taken, EquatableArray<string> Given, EquatableArray<TypeRows> Types)
{
    /// <summary>The tables of one file.</summary>
    public static PageTables Of(PageFacts file) => new(
        file.Path,
        file.Page?.Uid,
        file.Page is { } page ? new DocRoute(page.Verb, page.Route, default) : null,
        Names(file.Page?.RequestBody?.Rows),
        Names(file.Page?.Response.Rows),
        file.Types.Select(type => new TypeRows(type.Name, Names(type.Rows))).ToEquatableArray());

    private static EquatableArray<string> Names(EquatableArray<DocProperty>? rows) => rows is { Count: > 0 } some ? some.Select(row => row.Name).ToEquatableArray() : default;
}
