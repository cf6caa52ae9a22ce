using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Recognises fences as CommonMark does (section 4.5): three or more backticks or tildes, closed by at least as many.</summary>
internal static class Fences
{
    /// <summary>The fenced block that opens on a line; null where none opens.</summary>
    /// <param name="page">The page.</param>
    /// <param name="line">The line.</param>
    /// <param name="endsSection">Tells the headings that no message can hold; see <see cref="ContentEnd"/>.</param>
    public static FenceBlock? TryRead(PageText page, int line, Func<HeadingBlock, bool> endsSection)
    {
        var length = MarkLength(page, line);
        if (length == 0) return null;

        var place = page.Lines[line];
        var mark = page.Text[place.Content];
        var language = page.Slice(place.Content + length, place.End).Trim();
        if (mark == '`' && language.IndexOf('`') >= 0) return null;

        var blank = language.IndexOfAny(Blanks);
        if (blank >= 0) language = language.Substring(0, blank);
        var isHttp = language.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        var end = ContentEnd(page, line + 1, mark, length, isHttp, endsSection, out var closed);
        return new FenceBlock(line, closed ? end + 1 : end, end, language, closed);
    }

    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>The line that ends the block.</summary>
    /// <remarks>
    /// CommonMark lets an unclosed fence swallow the rest of the page. A section heading can't be part of an HTTP message, so there the fence was
    /// forgotten, and the sections below are read all the same. Other code is only cut where no closing fence follows at all.
    /// </remarks>
    [MethodImpl(HotLoop.Optimised)]
    private static int ContentEnd(PageText page, int first, char mark, int length, bool isHttp, Func<HeadingBlock, bool> endsSection, out bool closed)
    {
        var section = -1;
        for (var line = first; line < page.Lines.Length; line++)
        {
            if (Closes(page, line, mark, length))
            {
                closed = true;
                return line;
            }

            if (section < 0 && Headings.TryRead(page, line) is { } heading && endsSection(heading))
            {
                section = line;
                if (isHttp) break;
            }
        }

        closed = false;
        return section < 0 ? page.Lines.Length : section;
    }

    private static bool Closes(PageText page, int line, char mark, int length)
    {
        if (page.FirstCharacter(line) != mark) return false;
        var found = MarkLength(page, line);
        return found >= length && page.Lines[line].Content + found == page.TrimmedEnd(line);
    }

    private static int MarkLength(PageText page, int line)
    {
        var place = page.Lines[line];
        var mark = page.FirstCharacter(line);
        if (place.IsIndentedCode || mark is not ('`' or '~')) return 0;

        var end = place.Content;
        while (end < place.End && page.Text[end] == mark) end++;
        return end - place.Content < 3 ? 0 : end - place.Content;
    }
}
