using System.Text.RegularExpressions;

namespace DocGen.Package.Tests;

/// <summary>The code on the front page, by its order there.</summary>
internal static partial class Readme
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    public static string Page { get; } = PageBlock().Match(s_text).Groups[1].Value;

    public static string CSharpOut { get; } = CSharpBlock().Matches(s_text)[0].Groups[1].Value;

    public static string Call { get; } = CSharpBlock().Matches(s_text)[1].Groups[1].Value;

    [GeneratedRegex("^````markdown\n(.*?)^````$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PageBlock();

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharpBlock();
}
