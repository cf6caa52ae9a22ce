using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads the type cell, which is a word or a list <c>Enum: A, B, C</c>.</summary>
internal static class TypeWords
{
    /// <summary>The type word for a list of members.</summary>
    public const string Enum = "Enum";

    /// <summary>The type of a raw cell, and the members if it is a list of them.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static string Read(string raw, out EquatableArray<string> members)
    {
        var word = CellWord.Of(raw);
        members = Members(word);
        return members.Count > 0 ? Enum : word;
    }

    /// <summary>The words of <c>Enum: A, B, C</c>; empty for any other text.</summary>
    public static EquatableArray<string> Members(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || !string.Equals(text.Substring(0, colon).Trim(), Enum, StringComparison.OrdinalIgnoreCase)) return default;
        return text.Substring(colon + 1).Split(',').Select(CellWord.Of).Where(member => member.Length > 0).ToEquatableArray();
    }
}
