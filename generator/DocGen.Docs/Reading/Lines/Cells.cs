using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Cuts a row into its cells.</summary>
internal static class Cells
{
    /// <summary>The cells of a row.</summary>
    /// <param name="text">The text of the page.</param>
    /// <param name="row">The row.</param>
    /// <param name="columns">How many cells are due; 0 if that isn't known.</param>
    public static List<CellSpan> Split(string text, RowSpan row, int columns)
    {
        var cells = Split(text, row, keepCode: true);
        if (columns == 0 || cells.Count == columns) return cells;

        // A lone backtick in two cells looks like code over the border between them: then every pipe counts.
        var bare = Split(text, row, keepCode: false);
        return bare.Count == columns ? bare : cells;
    }

    [MethodImpl(HotLoop.Optimised)]
    private static List<CellSpan> Split(string text, RowSpan row, bool keepCode)
    {
        var cells = new List<CellSpan>(4);
        var start = row.Start < row.End && text[row.Start] == '|' ? row.Start + 1 : row.Start;
        for (var at = start; at < row.End; at++)
        {
            switch (text[at])
            {
                case '\\':
                    at++;
                    break;
                case '`' when keepCode:
                    at = CodeEnd(text, at, row.End) - 1;
                    break;
                case '|':
                    cells.Add(Trim(text, start, at));
                    start = at + 1;
                    break;
            }
        }

        if (start < row.End) cells.Add(Trim(text, start, row.End));
        return cells;
    }

    /// <summary>The offset after a code span; after the backticks if they are never closed, since then they are mere text.</summary>
    private static int CodeEnd(string text, int start, int end)
    {
        var open = start;
        while (open < end && text[open] == '`') open++;
        var at = open;
        while (at < end)
        {
            at = text.IndexOf('`', at, end - at);
            if (at < 0) return open;
            var close = at;
            while (close < end && text[close] == '`') close++;
            if (close - at == open - start) return close;
            at = close;
        }

        return open;
    }

    [MethodImpl(HotLoop.Optimised)]
    private static CellSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new CellSpan(start, end);
    }
}
