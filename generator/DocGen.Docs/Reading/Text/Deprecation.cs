using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Tells whether a text says that its subject should not be used any more.</summary>
internal static class Deprecation
{
    private static readonly string[] Words = ["Deprecated", "Obsolete"];

    /// <summary>Nearly all texts have none of these; a search with case is many times faster than one without.</summary>
    private static readonly string[] Hints = ["eprecated", "bsolete", "EPRECATED", "BSOLETE"];

    /// <summary>
    /// Whether the text starts with one of the words, has a sentence <c>Deprecated: …</c>, or says <c>This thing is deprecated</c>. That something
    /// else is deprecated in favour of it, as many texts say in passing, does not count.
    /// </summary>
    [MethodImpl(HotLoop.Optimised)]
    public static bool Is(string text)
    {
        if (!Hints.Any(hint => text.IndexOf(hint, StringComparison.Ordinal) >= 0)) return false;
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var after = at + word.Length;
                if (after < text.Length && char.IsLetterOrDigit(text[after])) continue;
                if (IsStart(text, at) || IsSentence(text, at, after) || IsSaidOfThis(text, at)) return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text that is not the first of its subject says so: there the word needs a colon or the like, as in <c>Obsolete: …</c>.</summary>
    public static bool IsSaidAside(string text)
    {
        foreach (var word in Words)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && text[word.Length] is ':' or '.' or ',' or '!') return true;
        return false;
    }

    private static bool IsStart(string text, int at)
    {
        for (var before = 0; before < at; before++)
            if (text[before] is not ('[' or '(' or ' ' or '!' or '-')) return false;
        return true;
    }

    private static bool IsSentence(string text, int at, int after) =>
        char.IsUpper(text[at]) && at > 1 && (text[at - 1] is '[' or '(' || (text[at - 1] == ' ' && text[at - 2] is '.' or '!' or ';' or ')'))
        && (after == text.Length || text[after] is ':' or '.' or ',' or '!' or ']' or ')' || string.CompareOrdinal(text, after, " - ", 0, 3) == 0);

    /// <summary>Whether "This method is" or the like stands before the word and starts a sentence.</summary>
    private static bool IsSaidOfThis(string text, int at)
    {
        const string Is = " is ";
        if (at < Is.Length || string.CompareOrdinal(text, at - Is.Length, Is, 0, Is.Length) != 0) return false;

        var end = at - Is.Length;
        var nearest = Math.Max(0, end - LongestSubject);
        var sentence = text.LastIndexOf('.', end, end - nearest + 1);
        var start = sentence >= 0 ? sentence + 1 : nearest;
        if (sentence < 0 && nearest > 0) return false;
        var subject = text.Substring(start, end - start).Trim().Split(' ');
        return subject.Length <= 2 && string.Equals(subject[0], "This", StringComparison.OrdinalIgnoreCase);
    }

    private const int LongestSubject = 60;
}
