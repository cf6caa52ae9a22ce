using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Finds the http line of a page.</summary>
internal static class RouteReader
{
    /// <summary>The route fence of an opening: the first http fence whose first line has a word and a path.</summary>
    public static FenceBlock? Fence(PageText page, Section opening) =>
        opening.Fences.FirstOrDefault(fence => fence.IsHttp && Read(page, fence) is not null)
        // A fence without a word for its language will do if it can be nothing else.
        ?? opening.Fences.FirstOrDefault(fence => fence.Language.Length == 0 && fence.ContentEndLine == fence.FirstLine + 2 && Read(page, fence) is { Verb: not null });

    /// <summary>The first line of a fence as route; null where it isn't one. Index pages have a path without a verb there.</summary>
    public static RouteLine? Read(PageText page, FenceBlock fence)
    {
        var line = fence.ContentFirstLine;
        while (line < fence.ContentEndLine && page.Lines[line].IsBlank) line++;
        return line >= fence.ContentEndLine ? null : Read(page.Trimmed(line), page.Lines[line].Content);
    }

    /// <summary>A line as route; null where it isn't one.</summary>
    public static RouteLine? Read(string text, int start)
    {
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !words[0].All(char.IsLetter)) return null;

        var verb = VerbVocabulary.Resolve(words[0]);
        var path = Path(words[1], out var query);
        // "Read more/less" is prose; with a real verb a path may lack its first slash.
        if (verb is null && path[0] != '/') return null;
        return new RouteLine(words[0], verb, path[0] == '/' ? path : "/" + path, query, start, start + text.Length);
    }

    private static string Path(string word, out string query)
    {
        var scheme = word.IndexOf("://", StringComparison.Ordinal);
        var slash = scheme < 0 ? 0 : word.IndexOf('/', scheme + 3);
        var path = slash < 0 ? "/" : word.Substring(slash);
        var mark = path.IndexOf('?');
        query = mark < 0 ? "" : path.Substring(mark + 1).Split('#')[0];
        return mark < 0 ? path : mark == 0 ? "/" : path.Substring(0, mark);
    }

    private static readonly char[] Blanks = [' ', '\t'];
}
