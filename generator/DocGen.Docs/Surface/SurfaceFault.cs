namespace DocGen.Docs.Surface;

/// <summary>A line of the accepted file that is no member.</summary>
/// <param name="Line">Its number, counted from 0.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsConflict">Whether it is a mark that version control left.</param>
public sealed record SurfaceFault(int Line, string Text, bool IsConflict);
