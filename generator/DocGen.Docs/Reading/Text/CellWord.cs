using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Reads names and types: as written, but for what Markdown needs to write them in a cell.</summary>
internal static class CellWord
{
    /// <summary>The word of a raw cell: <c>List&lt;string&gt;</c> stays whole, <c>`name`</c>, <c>\|</c>, <c>&amp;lt;</c> and links lose their wrapping.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static string Of(string raw)
    {
        var word = Unescape(Blanks.Fold(raw));
        if (word.IndexOf("](", StringComparison.Ordinal) > 0) word = WithoutLinks(word);
        if (word.IndexOf('&') >= 0) word = WebUtility.HtmlDecode(word);
        word = Unwrap(Unwrap(word, "`"), "**");
        return word;
    }

    private static string Unescape(string word)
    {
        if (word.IndexOf('\\') < 0) return word;
        var plain = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            if (word[at] == '\\' && at + 1 < word.Length && word[at + 1] < 128 && !char.IsLetterOrDigit(word[at + 1]) && word[at + 1] != ' ') at++;
            plain.Append(word[at]);
        }

        return plain.ToString();
    }

    private static string Unwrap(string word, string mark) =>
        word.Length > 2 * mark.Length && word.StartsWith(mark, StringComparison.Ordinal) && word.EndsWith(mark, StringComparison.Ordinal)
            ? word.Substring(mark.Length, word.Length - (2 * mark.Length)).Trim()
            : word;

    /// <summary>Turns <c>[Person](person.md)[]</c> into <c>Person[]</c>.</summary>
    private static string WithoutLinks(string word)
    {
        var plain = new StringBuilder(word.Length);
        var at = 0;
        while (true)
        {
            var middle = word.IndexOf("](", at, StringComparison.Ordinal);
            var open = middle < 0 ? -1 : word.LastIndexOf('[', middle, middle - at + 1);
            var close = middle < 0 ? -1 : word.IndexOf(')', middle);
            if (open < 0 || close < 0) return plain.Append(word, at, word.Length - at).ToString();
            plain.Append(word, at, open - at).Append(word, open + 1, middle - open - 1);
            at = close + 1;
        }
    }
}
