using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Pages;

/// <summary>A JSON value of a sample.</summary>
/// <param name="Kind">Which kind of value.</param>
/// <param name="Text">A string's decoded text or a number as written; empty otherwise.</param>
/// <param name="Items">The items of an array; the values of an object's members, in the same order as <paramref name="Names"/>.</param>
/// <param name="Names">The member names of an object, decoded, in order; empty otherwise.</param>
public sealed record SampleValue(SampleKind Kind, string Text, EquatableArray<SampleValue> Items, EquatableArray<string> Names);
