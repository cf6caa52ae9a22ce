using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A row of a property table, of a request, a response or a type page.</summary>
/// <param name="Name">The name on the wire, exactly as written.</param>
/// <param name="Type">The type as written, from the raw cell (<c>List&lt;string&gt;</c> stays whole).</param>
/// <param name="Members">The words of <c>Enum: A, B</c>; empty otherwise.</param>
/// <param name="Description">Plain text, one line; empty where the cell is.</param>
/// <param name="Deprecated">Whether the text says that the property should not be used any more.</param>
public sealed record DocProperty(string Name, string Type, EquatableArray<string> Members, string Description, bool Deprecated);
