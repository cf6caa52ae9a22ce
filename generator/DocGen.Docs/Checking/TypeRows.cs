using DocGen.Docs.Collections;

namespace DocGen.Docs.Checking;

/// <summary>The names that a type page lists of a type.</summary>
/// <param name="Name">The type's name in the docs.</param>
/// <param name="Rows">The names of its rows, in page order.</param>
public sealed record TypeRows(string Name, EquatableArray<string> Rows);
