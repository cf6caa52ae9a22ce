namespace DocGen.Docs.Reading.Lines;

/// <summary>A table, or what is left of one.</summary>
/// <param name="FirstLine">Its first line.</param>
/// <param name="EndLine">The line after its last.</param>
/// <param name="Header">The line above the delimiter line; null where it is missing.</param>
/// <param name="Delimited">Whether there is a delimiter line, such as <c>|---|---|</c>.</param>
/// <param name="Rows">The rows below, or all lines where there is no delimiter line.</param>
internal sealed record TableBlock(int FirstLine, int EndLine, RowSpan? Header, bool Delimited, RowSpan[] Rows) : Block(FirstLine, EndLine);
