using System.Text.RegularExpressions;
using DocGen.Consumer.Tests.Support;
using Xunit;

namespace DocGen.Consumer.Tests;

public partial class RecipesTests
{
    [Fact]
    public void Every_snippet_of_the_recipes_is_code_that_is_compiled_and_run_here()
    {
        var code = Trimmed(Repository.Read("tests/DocGen.Consumer.Tests/Recipes.cs"));
        var snippets = Snippet().Matches(Repository.Read("docs/recipes.md"));
        Assert.True(snippets.Count >= 10);
        Assert.All(snippets, snippet => Assert.Contains(Trimmed(snippet.Groups[1].Value), code, StringComparison.Ordinal));
    }

    private static string Trimmed(string code) => string.Join("\n", code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("^```csharp\r?\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Snippet();
}
