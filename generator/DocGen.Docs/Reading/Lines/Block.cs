namespace DocGen.Docs.Reading.Lines;

/// <summary>A stretch of lines that belong together.</summary>
/// <param name="FirstLine">Its first line.</param>
/// <param name="EndLine">The line after its last.</param>
internal abstract record Block(int FirstLine, int EndLine);
