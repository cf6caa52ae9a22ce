using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>The section <c>## Request Body: label [type word]</c>.</summary>
/// <param name="Label">The parameter's name; never the name of a type.</param>
/// <param name="TypeWord">The word after the label (<c>string</c>, <c>binary</c>); null where there is none.</param>
/// <param name="Description">The lines of text below the heading as one line of plain text.</param>
/// <param name="Rows">The table; null where the section has none.</param>
public sealed record DocRequestBody(string Label, string? TypeWord, string Description, EquatableArray<DocProperty>? Rows);
