namespace DocGen.Docs.Findings;

/// <summary>A stretch of a file's text. All numbers count from 0; columns and offsets count UTF-16 units.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column just after the last character.</param>
public readonly record struct SourceSpot(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
