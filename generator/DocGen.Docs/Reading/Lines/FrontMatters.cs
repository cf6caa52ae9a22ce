using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Reads the front matter: flat keys with one-line values, the part of YAML that the docs use.</summary>
internal static class FrontMatters
{
    /// <summary>The front matter of a page; an empty one where there is none.</summary>
    public static FrontMatter Read(PageText page)
    {
        var keys = new List<FrontMatterKey>();
        if (page.Trimmed(0) != "---" || page.Lines[0].Indent > 0) return new FrontMatter(default, 0, Closed: true);

        for (var line = 1; line < page.Lines.Length; line++)
        {
            var text = page.Trimmed(line);
            if (text is "---" or "...") return new FrontMatter(keys.ToEquatableArray(), line + 1, Closed: true);

            // Where the second mark was forgotten, the title heading is the first thing that can't be front matter.
            if (text.StartsWith("# ", StringComparison.Ordinal) && IsHeading(page, line)) return new FrontMatter(keys.ToEquatableArray(), line, Closed: false);
            var colon = text.IndexOf(':');
            if (colon > 0 && page.Lines[line].Indent == 0) keys.Add(new(text.Substring(0, colon).Trim().ToLowerInvariant(), Value(text.Substring(colon + 1).Trim()), line));
        }

        // Three dashes and no end: a line across the page, no front matter.
        return new FrontMatter(default, 0, Closed: true);
    }

    /// <summary>In YAML <c># text</c> is a comment; a heading has a blank line above or below.</summary>
    private static bool IsHeading(PageText page, int line) =>
        page.Lines[line - 1].IsBlank || (line + 1 < page.Lines.Length && page.Lines[line + 1].IsBlank);

    private static string Value(string text)
    {
        if (text.Length > 1 && text[0] is '"' or '\'' && text[text.Length - 1] == text[0])
        {
            var inner = text.Substring(1, text.Length - 2);
            return text[0] == '\'' ? inner.Replace("''", "'") : inner.Replace("\\\"", "\"");
        }

        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? text : text.Substring(0, comment).TrimEnd();
    }
}
