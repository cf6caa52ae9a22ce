namespace DocGen.Docs.Reading.Lines;

/// <summary>A row of a table as offsets; it may run over several lines.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just after its last character.</param>
internal readonly record struct RowSpan(int Start, int End);
