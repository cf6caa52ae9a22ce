namespace DocGen.Generator.Emitting;

/// <summary>One C# file that comes out.</summary>
/// <param name="HintName">Its name for the compiler: ASCII letters, digits, dots and underscores.</param>
/// <param name="Text">Its text, with <c>\n</c> line ends.</param>
internal sealed record GeneratedFile(string HintName, string Text);
