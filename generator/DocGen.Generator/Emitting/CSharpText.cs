using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Emitting;

/// <summary>Docs' text made safe for C#: nothing in it can end a literal or a comment. The only emitting code that asks Roslyn.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(Visible(text), quote: true);

    /// <summary>An identifier as it must be written: with <c>@</c> where it is a keyword. Contextual ones are none for members and parameters, and no type begins with a small letter.</summary>
    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Text for an XML documentation comment, on one line.</summary>
    /// <remarks>U+2028, U+2029 and U+0085 end a comment for the compiler, and other control characters are no XML.</remarks>
    public static string Xml(string text)
    {
        if (IsPlain(text)) return text;
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) result.Append(c).Append(text[++i]);
                    else result.Append(IsTextual(c) ? c : ' ');
                    break;
            }
        }

        return result.ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (c is '&' or '<' or '>' or < ' ' or > '~') return false;
        return true;
    }

    private static bool IsTextual(char c) =>
        !(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF');

    /// <summary>A lone half of a surrogate pair can't be encoded as UTF-8, so it can't be in a source file either.</summary>
    private static string Visible(string text)
    {
        StringBuilder? mended = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else (mended ??= new StringBuilder(text))[i] = '\uFFFD';
        }

        return mended?.ToString() ?? text;
    }
}
