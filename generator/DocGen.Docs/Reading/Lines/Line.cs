namespace DocGen.Docs.Reading.Lines;

/// <summary>One line of a page, as offsets into its text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset just after the last character, before the line break.</param>
/// <param name="Content">Offset of the first character that is no blank; <paramref name="End"/> for a blank line.</param>
/// <param name="Indent">The width of the blanks before it; a tab goes to the next multiple of four.</param>
internal readonly record struct Line(int Start, int End, int Content, int Indent)
{
    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank => Content == End;

    /// <summary>Whether four blanks make it code, which is no heading, fence or table.</summary>
    public bool IsIndentedCode => Indent > 3;
}
