using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Types;

/// <summary>What the text of samples gives away.</summary>
internal static class TextSamples
{
    /// <summary>A word as enums have them: one PascalCase identifier, and none of the words of a truth value.</summary>
    public static bool IsWord(string text)
    {
        if (text.Length < 2 || text[0] is < 'A' or > 'Z' || text is "True" or "False") return false;
        foreach (var c in text)
            if (c is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9')) return false;
        return true;
    }

    /// <summary>A point in time as ISO 8601 text: <c>2023-02-05T13:38:13…</c>.</summary>
    public static bool IsDateTime(string text)
    {
        const string pattern = "0000-00-00T00:00:00";
        if (text.Length < pattern.Length) return false;
        for (var i = 0; i < pattern.Length; i++)
            if (pattern[i] == '0' ? text[i] is < '0' or > '9' : text[i] != pattern[i]) return false;
        return true;
    }

    /// <summary>The stand-in that the docs tool prints for bytes: the first bytes of an image file, as text.</summary>
    public static bool IsBinary(string text) => text.StartsWith("GIF89", StringComparison.Ordinal);

    /// <summary>The stand-in that the docs tool prints for a value of any type.</summary>
    public static bool IsAnything(string text) => text == "An object of some kind";

    /// <summary>What all the texts are, if they are something special; null where they are plain text.</summary>
    public static TypeKind? Special(IEnumerable<string> texts)
    {
        TypeKind? all = null;
        foreach (var text in texts)
        {
            if (SpecialOf(text) is not { } kind || (all ?? kind) != kind) return null;
            all = kind;
        }

        return all;
    }

    private static TypeKind? SpecialOf(string text) =>
        IsDateTime(text) ? TypeKind.DateTime : IsBinary(text) ? TypeKind.Bytes : IsAnything(text) ? TypeKind.Json : null;
}
