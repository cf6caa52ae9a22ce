using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Cuts a page into headings, fences, tables and text, with exact places.</summary>
/// <remarks>
/// A Markdown parser turns a table into a paragraph when text stands straight below it, and into a list item when a bullet stands straight above.
/// The docs do write so by accident; here a line with pipes is a row wherever it stands.
/// </remarks>
internal static class BlockScanner
{
    /// <summary>The blocks from a line to the end of the page, in order.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static List<Block> Scan(PageText page, int firstLine, Func<HeadingBlock, bool> endsSection)
    {
        var blocks = new List<Block>();
        var textStart = -1;
        var line = firstLine;
        while (line < page.Lines.Length)
        {
            var block = page.Lines[line].IsBlank ? null : TryRead(page, line, endsSection);
            var isComment = block is null && StartsComment(page, line);
            if (block is null && !isComment && !page.Lines[line].IsBlank)
            {
                if (textStart < 0) textStart = line;
                line++;
                continue;
            }

            if (textStart >= 0) blocks.Add(new TextBlock(textStart, line));
            textStart = -1;
            if (block is not null) blocks.Add(block);
            line = block?.EndLine ?? (isComment ? CommentEnd(page, line) : line + 1);
        }

        if (textStart >= 0) blocks.Add(new TextBlock(textStart, line));
        return blocks;
    }

    private static Block? TryRead(PageText page, int line, Func<HeadingBlock, bool> endsSection) =>
        page.Lines[line].IsIndentedCode ? null : page.FirstCharacter(line) switch
        {
            '#' => Headings.TryRead(page, line),
            '`' or '~' => Fences.TryRead(page, line, endsSection),
            _ => Tables.TryRead(page, line),
        };

    private static bool StartsComment(PageText page, int line) =>
        !page.Lines[line].IsIndentedCode && string.CompareOrdinal(page.Text, page.Lines[line].Content, "<!--", 0, 4) == 0;

    /// <summary>The search for its end is bounded: many that never end would make the scan quadratic.</summary>
    private const int LongestComment = 4_000;

    private static int CommentEnd(PageText page, int line)
    {
        var start = page.Lines[line].Content;
        var end = page.Text.IndexOf("-->", start, Math.Min(LongestComment, page.Text.Length - start), StringComparison.Ordinal);
        if (end < 0) return line + 1;
        while (line < page.Lines.Length && page.Lines[line].End < end) line++;
        return line + 1;
    }
}
