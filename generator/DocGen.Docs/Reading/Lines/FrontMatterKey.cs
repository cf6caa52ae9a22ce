namespace DocGen.Docs.Reading.Lines;

/// <summary>A line <c>name: value</c> of the front matter.</summary>
/// <param name="Name">The key, lower case.</param>
/// <param name="Value">What it says, without quotes and comment.</param>
/// <param name="Line">Which line of the page it is.</param>
internal sealed record FrontMatterKey(string Name, string Value, int Line);
