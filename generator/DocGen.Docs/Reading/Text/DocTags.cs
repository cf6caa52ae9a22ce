using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Removes the tags of HTML and of C# doc comments that got into the docs.</summary>
/// <remarks>Only tags with known names go: <c>List&lt;string&gt;</c> is no markup but the text that the reader wants.</remarks>
internal static class DocTags
{
    private const int LongestTag = 1_000;

    /// <summary>The text without known tags; a block's tag becomes a blank, a reference without text becomes the last part of its name.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static string Remove(string text)
    {
        var open = text.IndexOf('<');
        if (open < 0) return text;

        var result = new StringBuilder(text.Length);
        var done = 0;
        while (open >= 0)
        {
            var end = TagEnd(text, open, result, done);
            if (end >= 0) done = end;
            open = text.IndexOf('<', end >= 0 ? end : open + 1);
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Writes the text up to a tag and what stands for the tag; gives the offset after it, or -1 where no known tag starts.</summary>
    private static int TagEnd(string text, int open, StringBuilder result, int done)
    {
        if (string.CompareOrdinal(text, open, "<!--", 0, 4) == 0)
        {
            var end = text.IndexOf("-->", open, Math.Min(LongestTag, text.Length - open), StringComparison.Ordinal);
            if (end < 0) return -1;
            result.Append(text, done, open - done);
            return end + 3;
        }

        var close = text.IndexOf('>', open, Math.Min(LongestTag, text.Length - open));
        if (close < 0) return -1;
        var inner = text.Substring(open + 1, close - open - 1);
        if (IsAddress(inner))
        {
            result.Append(text, done, open - done).Append(inner);
            return close + 1;
        }

        var name = TagVocabulary.NameOf(inner);
        if (TagVocabulary.KindOf(name) is not { } kind) return -1;
        result.Append(text, done, open - done);
        if (kind == TagKind.Block) result.Append(' ');
        else if (kind == TagKind.Reference && inner[0] != '/' && IsEmpty(text, inner, close, name)) result.Append(LastPart(inner));
        return close + 1;
    }

    private static bool IsEmpty(string text, string inner, int close, string name) =>
        inner[inner.Length - 1] == '/' || string.CompareOrdinal(text, close + 1, "</" + name, 0, name.Length + 2) == 0;

    private static bool IsAddress(string inner) =>
        inner.IndexOf(' ') < 0 && (inner.StartsWith("http://", StringComparison.Ordinal) || inner.StartsWith("https://", StringComparison.Ordinal)
            || inner.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>The last part of the name that the first attribute gives: of <c>M:A.B.C(System.Int32)</c> it is <c>C</c>.</summary>
    private static string LastPart(string tag)
    {
        var quote = tag.IndexOfAny(Quotes);
        if (quote < 0) return "";
        var end = tag.IndexOf(tag[quote], quote + 1);
        var name = end < 0 ? "" : tag.Substring(quote + 1, end - quote - 1);
        if (name.IndexOf("://", StringComparison.Ordinal) >= 0) return name;

        var cut = name.IndexOfAny(NameEnds);
        if (cut > 0) name = name.Substring(0, cut);
        return name.Substring(name.LastIndexOfAny(NameSeparators) + 1);
    }

    private static readonly char[] Quotes = ['"', '\''];

    private static readonly char[] NameEnds = ['(', '`', '{', '<'];

    private static readonly char[] NameSeparators = ['.', ':'];
}
