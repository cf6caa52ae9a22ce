using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>Whatever the docs say, none of it becomes code.</summary>
public class NastyTextTests
{
    private static readonly Page[] s_pages = [.. NastyTexts.All.SelectMany(nasty => Pages(nasty.Name, nasty.Text))];

    private static readonly GeneratorRun s_run = GeneratorRun.Of(s_pages);

    [Fact]
    public void Everything_compiles() => s_run.Output.AssertCompiles();

    [Fact]
    public void No_text_of_a_description_is_a_word_of_the_code() => Expect.None(
        from tree in s_run.Output.SyntaxTrees
        from token in tree.GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText.Contains(NastyTexts.Marker, StringComparison.OrdinalIgnoreCase)
        select $"{tree.FilePath}: {token}");

    [Fact]
    public void The_texts_are_there() => Assert.All(NastyTexts.All, nasty =>
    {
        // The zero-width characters split the word in two.
        Assert.Contains("gled", s_run.Sources[$"{nasty.Name}AgentClient.g.cs"], StringComparison.Ordinal);
        Assert.Contains("gled", s_run.Sources[$"Boat{nasty.Name}Entity.g.cs"], StringComparison.Ordinal);
    });

    [Fact]
    public void Nothing_in_the_code_ends_a_line_or_hides_from_the_eye()
    {
        char[] endings = ['\u2028', '\u2029', '\u0085', '\u000B', '\u000C', '\0', '\r'];
        Assert.All(s_run.Sources, source => Assert.Equal(-1, source.Value.IndexOfAny(endings)));
    }

    [Fact]
    public void Types_are_the_ones_of_the_tables() => Assert.Equal(
        NastyTexts.All.Length * 2,
        s_run.Output.GetSymbolsWithName(name => name.StartsWith("Boat", StringComparison.Ordinal) && name.EndsWith("Entity", StringComparison.Ordinal), SymbolFilter.Type).Count(type => type.ContainingType is null));

    /// <summary>One page with the text in every description and heading, and one with it in the places of values: enum words, statuses, media types.</summary>
    private static IEnumerable<Page> Pages(string name, string text)
    {
        var cell = text.Replace("|", "", StringComparison.Ordinal);
        var page = Harbour.Get(Harbour.Register).Text!.Replace("BoatAgent", name + "Agent", StringComparison.Ordinal).Replace("Agents/Boat/", $"Agents/{name}/", StringComparison.Ordinal)
            .Replace("Boat\n\n| Prop", $"Boat{name}Entity\n\n| Prop", StringComparison.Ordinal).Replace("Skipper", "string", StringComparison.Ordinal);
        yield return new($"{name}/text.md", page
            .Replace("Enters a boat", $"{text}\n\nNext {text}", StringComparison.Ordinal)
            .Replace("The name is taken.", cell, StringComparison.Ordinal)
            .Replace("Who asks", cell, StringComparison.Ordinal)
            .Replace("The members to send back", cell, StringComparison.Ordinal)
            .Replace("From end to end", cell, StringComparison.Ordinal)
            .Replace("What is painted", cell, StringComparison.Ordinal)
            .Replace("# POST", $"# POST {text}", StringComparison.Ordinal)
            .Replace("Ada Holm", "Ada", StringComparison.Ordinal));
        // Words of enums and names of media types do become names, made of their letters.
        cell = cell.Replace("smug", "m", StringComparison.Ordinal).Replace("gled", "eant", StringComparison.Ordinal);
        yield return new($"{name}/values.md", page
            .Replace("RegisterBoat", "ValueBoat", StringComparison.Ordinal)
            .Replace($"Boat{name}Entity", $"BoatOf{name}Entity", StringComparison.Ordinal)
            .Replace("| Name | string |", $"| Name | Enum: {cell}, Second |", StringComparison.Ordinal)
            .Replace("| $select | string |  The members to send back |", $"| $select | string |  The members |\n| kind | Enum: First, {cell} | Which |", StringComparison.Ordinal)
            .Replace("What is sent: `application/json`", $"{cell} `{cell.Replace("`", "", StringComparison.Ordinal)}`", StringComparison.Ordinal));
    }
}
