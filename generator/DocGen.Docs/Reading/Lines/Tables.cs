using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Recognises tables, whole ones and such as lost their first lines.</summary>
internal static class Tables
{
    /// <summary>The longest cell over several lines that we look for; the longest in the published docs takes four.</summary>
    private const int LongestCell = 60;

    /// <summary>The table that starts on a line; null where none starts.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static TableBlock? TryRead(PageText page, int line)
    {
        var next = line + 1;
        var hasDelimiter = next < page.Lines.Length && IsDelimiter(page, next) && HasPipe(page, line);
        var isDelimiter = !hasDelimiter && page.FirstCharacter(line) == '|' && IsDelimiter(page, line);
        var isBareRow = StartsWithPipe(page, line) && EndsWithPipe(page, line) && page.TrimmedEnd(line) - page.Lines[line].Content > 1;
        if (!hasDelimiter && !isDelimiter && !isBareRow) return null;

        RowSpan? header = hasDelimiter ? Span(page, line, line) : null;
        var rows = new List<RowSpan>();
        var end = hasDelimiter ? line + 2 : isDelimiter ? line + 1 : line;
        var closes = EndsWithPipe(page, line);
        while (end < page.Lines.Length && IsRow(page, end, StartsWithPipe(page, line)))
        {
            // A second table without a blank line above: its header is no row of the first.
            if (end > line && end + 1 < page.Lines.Length && IsDelimiter(page, end + 1)) break;
            var last = closes ? RowEnd(page, end) : end;
            rows.Add(Span(page, end, last));
            end = last + 1;
        }

        return new TableBlock(line, end, header, hasDelimiter || isDelimiter, [.. rows]);
    }

    private static bool IsRow(PageText page, int line, bool startsWithPipe)
    {
        if (page.Lines[line].IsBlank) return false;
        if (StartsWithPipe(page, line)) return true;
        return startsWithPipe ? EndsWithPipe(page, line) : HasPipe(page, line) && page.FirstCharacter(line) is not ('#' or '`' or '~');
    }

    /// <summary>The line on which a row ends: a cell may hold line breaks, even blank lines, and then only the last line has the closing pipe.</summary>
    [MethodImpl(HotLoop.Optimised)]
    private static int RowEnd(PageText page, int line)
    {
        if (EndsWithPipe(page, line)) return line;
        for (var last = line + 1; last < page.Lines.Length && last <= line + LongestCell; last++)
        {
            if (page.Lines[last].IsBlank) continue;
            if (StartsWithPipe(page, last) || page.FirstCharacter(last) is '#' or '`' or '~') return line;
            if (EndsWithPipe(page, last)) return last;
        }

        return line;
    }

    /// <summary>Whether a line is made of <c>-</c>, <c>:</c> and pipes, such as <c>|---|:-:|</c>.</summary>
    [MethodImpl(HotLoop.Optimised)]
    private static bool IsDelimiter(PageText page, int line)
    {
        var place = page.Lines[line];
        if (place.IsBlank || place.IsIndentedCode) return false;
        bool pipe = false, dash = false;
        for (var at = place.Content; at < place.End; at++)
        {
            switch (page.Text[at])
            {
                case '|': pipe = true; break;
                case '-': dash = true; break;
                case ':' or ' ' or '\t': break;
                default: return false;
            }
        }

        return pipe && dash;
    }

    private static bool StartsWithPipe(PageText page, int line) => page.FirstCharacter(line) == '|' && !page.Lines[line].IsIndentedCode;

    private static bool EndsWithPipe(PageText page, int line)
    {
        var end = page.TrimmedEnd(line);
        return end > page.Lines[line].Content && page.Text[end - 1] == '|' && (end < 2 || page.Text[end - 2] != '\\');
    }

    private static bool HasPipe(PageText page, int line) =>
        page.Text.IndexOf('|', page.Lines[line].Content, page.Lines[line].End - page.Lines[line].Content) >= 0;

    private static RowSpan Span(PageText page, int line, int last) => new(page.Lines[line].Content, page.TrimmedEnd(last));
}
