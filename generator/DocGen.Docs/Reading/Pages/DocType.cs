using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A type that a type page describes: a heading and a property table, or a list of enum words.</summary>
/// <param name="Page">The file, normalised like <see cref="DocPage.Path"/>.</param>
/// <param name="Index">Which heading of the page it stands under.</param>
/// <param name="Name">The type's name in the docs.</param>
/// <param name="Description">The text below the heading, as one line.</param>
/// <param name="Members">The words of an enum; empty for an entity.</param>
/// <param name="Rows">The property table; empty for an enum.</param>
/// <param name="FirstRow">The number of the first row, counted over the whole page, for its spot.</param>
public sealed record DocType(string Page, int Index, string Name, string Description, EquatableArray<string> Members, EquatableArray<DocProperty> Rows, int FirstRow);
