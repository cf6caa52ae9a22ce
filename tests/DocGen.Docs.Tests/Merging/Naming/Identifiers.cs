using System.Globalization;

namespace DocGen.Docs.Tests.Merging.Naming;

/// <summary>What C# takes as an identifier (C# 6.4.3), without the format characters that it would drop.</summary>
internal static class Identifiers
{
    public static bool IsValid(string name) => name.Length > 0 && IsStart(name[0]) && name.All(IsPart);

    private static bool IsStart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsPart(char c) => IsStart(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
