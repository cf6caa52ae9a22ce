namespace DocGen.Docs.Reading.Lines;

/// <summary>Recognises headings as CommonMark does (section 4.2): up to three blanks, one to six <c>#</c>, a blank or the line's end.</summary>
internal static class Headings
{
    /// <summary>The heading on a line; null where there is none.</summary>
    public static HeadingBlock? TryRead(PageText page, int line)
    {
        var place = page.Lines[line];
        if (place.IsIndentedCode || page.FirstCharacter(line) != '#') return null;

        var text = page.Text;
        var start = place.Content;
        while (start < place.End && text[start] == '#') start++;
        var level = start - place.Content;
        if (level > 6 || (start < place.End && text[start] is not (' ' or '\t'))) return null;

        var end = page.TrimmedEnd(line);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return new HeadingBlock(line, level, start, page.Slice(start, WithoutClosing(text, start, end)));
    }

    private static int WithoutClosing(string text, int start, int end)
    {
        if (end <= start) return start;
        var closing = end;
        while (closing > start && text[closing - 1] == '#') closing--;
        // "C#" keeps its sign: only a run after a blank closes.
        if (closing == end || (closing > start && !char.IsWhiteSpace(text[closing - 1]))) return end;
        while (closing > start && char.IsWhiteSpace(text[closing - 1])) closing--;
        return closing;
    }
}
