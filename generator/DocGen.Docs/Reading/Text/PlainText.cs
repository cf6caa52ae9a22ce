using System.Net;
using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Turns inline Markdown, with the tags and entities that the docs mix into it, into one line of plain text.</summary>
internal static class PlainText
{
    /// <summary>Longer texts are not parsed as Markdown; the longest cell of the published docs has 700 characters.</summary>
    private const int LongestMarkdown = 8_000;

    /// <summary>The text of a paragraph or a cell.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static string Of(string source)
    {
        if (IsPlain(source)) return source;

        var text = Blanks.Fold(source);
        if (text.Length <= LongestMarkdown && InlineMarkdown.IsNeeded(text)) text = InlineMarkdown.Flatten(text);
        text = DocTags.Remove(text);
        // Once for Markdown and once more, since the docs encode what was encoded already: "&amp;apos;". What comes out may be a tag again.
        for (var round = 0; round < 2 && text.IndexOf('&') >= 0; round++) text = DocTags.Remove(WebUtility.HtmlDecode(text));
        return Blanks.Fold(InlineMarkdown.Unprotect(Braces.Remove(text)));
    }

    /// <summary>The text of a line of code. Markdown has no entities there, but the docs tool writes <c>&amp;amp;</c> all the same.</summary>
    public static string OfCode(string source) => Blanks.Fold(WebUtility.HtmlDecode(source));

    /// <summary>Whether nothing in the text needs a second look; true for most cells.</summary>
    [MethodImpl(HotLoop.Optimised)]
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character >= PlainSigns.Length || !PlainSigns[character] || (character == ' ' && previous == ' ')) return false;
            previous = character;
        }

        return previous != ' ' || text.Length == 0;
    }

    /// <summary>The characters of ASCII that mean nothing to Markdown, tags, entities and references.</summary>
    private static readonly bool[] PlainSigns = MakePlainSigns();

    private static bool[] MakePlainSigns()
    {
        var signs = new bool['~' + 1];
        for (var sign = ' '; sign <= '~'; sign++) signs[sign] = "*_`[\\<&{".IndexOf(sign) < 0;
        return signs;
    }
}
