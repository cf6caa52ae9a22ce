using System.Runtime.CompilerServices;
using System.Text;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Text;

/// <summary>Makes one line of a text.</summary>
internal static class Blanks
{
    /// <summary>Folds blanks, line breaks and control characters to single blanks, and drops them at both ends.</summary>
    /// <remarks>U+2028, U+2029 and U+0085 end a line of C#: left in, text of the docs would become code.</remarks>
    [MethodImpl(HotLoop.Optimised)]
    public static string Fold(string text)
    {
        if (IsFolded(text)) return text;

        var folded = new StringBuilder(text.Length);
        var pending = false;
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (IsBlank(character))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending) folded.Append(' ');
            pending = false;
            if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) folded.Append(character).Append(text[++at]);
            else folded.Append(char.IsSurrogate(character) ? '\uFFFD' : character);
        }

        return folded.ToString();
    }

    [MethodImpl(HotLoop.Optimised)]
    private static bool IsFolded(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if ((character <= ' ' || character > '~') && (char.IsSurrogate(character) || (IsBlank(character) && (character != ' ' || previous == ' ')))) return false;
            previous = character;
        }

        return previous != ' ' || text.Length == 0;
    }

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFFE';
}
