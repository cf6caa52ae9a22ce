using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A row of a path-part or query table.</summary>
/// <param name="Name">The name on the wire, exactly as written.</param>
/// <param name="Type">The type word: <c>int32</c>, <c>string</c>, <c>array</c> …; <c>Enum</c> where <paramref name="Members"/> are given.</param>
/// <param name="Members">The words of <c>Enum: A, B</c>; empty otherwise.</param>
/// <param name="Required">Whether the row says <c>**Required**</c>.</param>
/// <param name="Description">Plain text, one line, without the word Required.</param>
/// <param name="Example">The value of the example line below the query table; null where there is none.</param>
public sealed record DocParameter(string Name, string Type, EquatableArray<string> Members, bool Required, string Description, string? Example);
