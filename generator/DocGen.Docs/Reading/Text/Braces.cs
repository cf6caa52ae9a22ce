using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Takes the braces off references such as <c>{Some.Namespace.IThing}</c>, which the docs tool left behind.</summary>
internal static class Braces
{
    /// <summary>The text with bare references; other text in braces (<c>{id}</c>, JSON) is meant as it stands.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static string Remove(string text)
    {
        var open = text.IndexOf('{');
        if (open < 0) return text;

        var result = new StringBuilder(text.Length);
        var done = 0;
        for (; open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = ReferenceEnd(text, open + 1);
            if (close < 0) continue;
            result.Append(text, done, open - done).Append(text, open + 1, close - open - 1);
            done = close + 1;
            open = close;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The offset of the closing brace if a name with at least one dot stands before it; -1 otherwise.</summary>
    private static int ReferenceEnd(string text, int start)
    {
        var dots = 0;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '.') dots++;
            else if (text[at] == '}') return dots > 0 && text[at - 1] != '.' && text[start] != '.' ? at : -1;
            else if (!char.IsLetterOrDigit(text[at]) && text[at] != '_') return -1;
        }

        return -1;
    }
}
