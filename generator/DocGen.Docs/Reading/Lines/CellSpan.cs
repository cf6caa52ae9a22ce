namespace DocGen.Docs.Reading.Lines;

/// <summary>A cell as offsets, without the blanks around.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just after its last character.</param>
internal readonly record struct CellSpan(int Start, int End);
