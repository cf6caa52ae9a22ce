using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Rules;

/// <summary>Build properties that the generator reads, that the build files show it, and that the README tells of.</summary>
public partial class OptionTests
{
    private static readonly string[] s_visible =
        [.. Visible().Matches(Repository.Read("generator/DocGen.Generator/build/DocGen.props")).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)];

    private static readonly string[] s_read =
        [.. ProductSources.Below("generator/DocGen.Generator").SelectMany(source => source.Literals).Where(text => Option().IsMatch(text)).Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void The_compiler_sees_the_properties_that_are_read_and_no_others() => Assert.Equal(s_read, s_visible);

    [Fact]
    public void The_README_tells_of_each() =>
        Assert.All(s_visible, option => Assert.Contains($"| `{option}` |", Repository.Read("README.md"), StringComparison.Ordinal));

    [GeneratedRegex(@"CompilerVisibleProperty Include=""(\w+)""")]
    private static partial Regex Visible();

    [GeneratedRegex("^DocGen[A-Z][A-Za-z]+$")]
    private static partial Regex Option();
}
