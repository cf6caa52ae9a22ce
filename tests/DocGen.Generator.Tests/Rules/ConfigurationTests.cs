using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Rules;

/// <summary>Debug and Release read and emit the same, as there is nothing that could tell them apart.</summary>
public class ConfigurationTests
{
    private static readonly string[] s_words = ["Conditional", "ConditionalAttribute", "Debug", "Debugger", "DEBUG"];

    [Fact]
    public void No_code_of_the_generator_asks_how_it_was_built() => Expect.None(
        from source in ProductSources.Below("generator")
        from token in source.Root.DescendantTokens(descendIntoTrivia: true)
        where token.IsKind(SyntaxKind.IfKeyword) && token.Parent.IsKind(SyntaxKind.IfDirectiveTrivia) || (token.IsKind(SyntaxKind.IdentifierToken) && s_words.Contains(token.ValueText))
        select $"{source.Path}: {token.Parent}");

    [Fact]
    public void No_project_of_the_generator_does() => Expect.None(
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator"), "*.*proj", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("$(Configuration)", StringComparison.Ordinal)));
}
