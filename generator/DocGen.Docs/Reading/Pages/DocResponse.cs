using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>The section <c>## Response:kind</c> with <c>### Response body: name</c>.</summary>
/// <param name="Kind">The word after <c>Response:</c>: <c>array</c>, <c>object</c>, <c>byte</c>, <c>string</c> …; empty for an entity.</param>
/// <param name="BodyName">The name of the body heading; null where there is no such heading (2022) or it is empty.</param>
/// <param name="Statuses">The status table, in page order.</param>
/// <param name="Rows">The property table; null where there is none.</param>
public sealed record DocResponse(string Kind, string? BodyName, EquatableArray<DocStatus> Statuses, EquatableArray<DocProperty>? Rows)
{
    /// <summary>What the headings call the answer's type.</summary>
    internal string Word => Kind.Length > 0 ? Kind : BodyName ?? "";
}
