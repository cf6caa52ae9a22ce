using System.Globalization;
using System.Text;

namespace DocGen.Docs.Merging.Naming;

/// <summary>Words of the docs as C# identifiers: as they are where C# allows, else the nearest that is readable.</summary>
internal static class CSharpNames
{
    /// <summary>Names longer than this are cut: a file is named after a type, and file systems allow 255 bytes.</summary>
    private const int LongestName = 120;

    /// <summary>The name of a type or property: <c>op</c> → <c>Op</c>, <c>odata.nextLink</c> → <c>OdataNextLink</c>, <c>_Links</c> stays.</summary>
    public static string Pascal(string words)
    {
        if (IsPascal(words)) return words;
        var result = new StringBuilder(words.Length);
        var start = true;
        foreach (var c in words)
        {
            if (!IsPart(c) && (result.Length == 0 || !IsMark(c)))
            {
                start = true;
                continue;
            }

            result.Append(start ? char.ToUpperInvariant(c) : c);
            start = false;
        }

        if (result.Length == 0) return "_";
        Cut(result);
        // An identifier can't begin with a digit.
        return char.IsDigit(result[0]) ? "_" + result : result.ToString();
    }

    /// <summary>The name of a parameter: <c>$filter</c> → <c>filter</c>, <c>Id</c> → <c>id</c>, <c>cRMScriptId</c> stays.</summary>
    public static string Camel(string words)
    {
        var name = Pascal(words);
        if (words.Length > 0 && char.IsLower(words[0]) && words.Length == name.Length && string.CompareOrdinal(words, 1, name, 1, words.Length) == 0) return words;
        var upper = 0;
        while (upper < name.Length && char.IsUpper(name[upper])) upper++;
        // Of a run of capitals the last begins the next word, unless the run is all there is.
        var lower = upper <= 1 ? upper : upper == name.Length ? upper : upper - 1;
        return name.Substring(0, lower).ToLowerInvariant() + name.Substring(lower);
    }

    /// <summary>The C# name of a header: each word capitalised, all-capitals words calmed: <c>SO-Language</c> → <c>SoLanguage</c>.</summary>
    public static string Header(string wireName)
    {
        var result = new StringBuilder(wireName.Length);
        foreach (var word in wireName.Split('-', '_', ' ', '.'))
        {
            var calm = word.Length > 1 && word.All(c => !char.IsLower(c)) ? word.Substring(0, 1) + word.Substring(1).ToLowerInvariant() : word;
            if (calm.Length > 0) result.Append(Pascal(calm));
        }

        Cut(result);
        return result.Length == 0 ? "_" : result.ToString();
    }

    /// <summary>Most names are as C# wants them.</summary>
    private static bool IsPascal(string words)
    {
        if (words.Length is 0 or > LongestName || words[0] is not (>= 'A' and <= 'Z' or '_')) return false;
        foreach (var c in words)
            if (c is not (>= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '_')) return false;
        return true;
    }

    private static void Cut(StringBuilder name) => name.Length = Math.Min(name.Length, LongestName);

    /// <summary>Marks that go with the letter before them, as vowels do in many scripts; C# allows them anywhere but first.</summary>
    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Letters, digits and underscores; format characters are out, since the compiler ignores them and two names would be one.</summary>
    private static bool IsPart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
}
