using System.Text;
using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Cuts a stretch of text into paragraphs: bullets, numbers and quotations each start one.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs, still Markdown, each on one line.</summary>
    public static List<string> Split(PageText page, TextBlock block)
    {
        var paragraphs = new List<string>();
        var current = new StringBuilder();
        for (var line = block.FirstLine; line < block.EndLine; line++)
        {
            var text = WithoutQuote(page.Trimmed(line));
            if (IncludeDirective.IsOnly(text) || IsRule(text)) continue;

            var content = BulletEnd(text);
            if (content > 0 || text.Length == 0) Flush(current, paragraphs);
            if (current.Length > 0) current.Append(' ');
            current.Append(text, content, text.Length - content);
        }

        Flush(current, paragraphs);
        return paragraphs;
    }

    private static void Flush(StringBuilder current, List<string> paragraphs)
    {
        if (current.Length > 0) paragraphs.Add(current.ToString());
        current.Clear();
    }

    private static string WithoutQuote(string text)
    {
        if (text.Length == 0 || text[0] != '>') return text;
        var plain = text.TrimStart('>', ' ');
        // "[!NOTE]" heads a box; the text below says it all.
        return plain.StartsWith("[!", StringComparison.Ordinal) && plain.EndsWith("]", StringComparison.Ordinal) ? "" : plain;
    }

    private static bool IsRule(string text) => text.Length > 2 && (text.All(character => character is '-' or ' ') || text.All(character => character is '*' or ' '));

    /// <summary>The offset after <c>* </c>, <c>- </c>, <c>+ </c> or <c>1. </c>; 0 where none stands.</summary>
    private static int BulletEnd(string text)
    {
        var end = 0;
        while (end < text.Length && end < 9 && text[end] is >= '0' and <= '9') end++;
        var isBullet = end > 0 ? end < text.Length && text[end] is '.' or ')' : text.Length > 0 && text[0] is '*' or '-' or '+';
        if (!isBullet || end + 1 >= text.Length || text[end + 1] is not (' ' or '\t')) return 0;
        for (end++; end < text.Length && char.IsWhiteSpace(text[end]); end++) ;
        return end;
    }
}
