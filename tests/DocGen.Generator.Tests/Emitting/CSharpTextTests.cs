using System.Xml.Linq;
using DocGen.Generator.Emitting;
using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests.Emitting;

/// <summary>The last guard before the code: texts that no reader has smoothed.</summary>
public class CSharpTextTests
{
    /// <summary>Every UTF-16 unit once, in blocks, each between letters.</summary>
    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 16)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Any_character_in_a_literal_comes_back_from_the_compiler(int block)
    {
        foreach (var text in Texts(block))
        {
            var literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharpText.Literal(text)));
            Assert.False(literal.ContainsDiagnostics);
            Assert.Equal(string.Concat(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c)), literal.Token.ValueText);
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Any_character_in_a_comment_is_XML_and_stays_in_its_line(int block)
    {
        foreach (var text in Texts(block))
        {
            var xml = CSharpText.Xml(text);
            Assert.Equal(-1, xml.IndexOfAny(['\n', '\r', '\u2028', '\u2029', '\u0085']));
            Assert.Equal(text.Length, XElement.Parse($"<a>{xml}</a>").Value.Length);
            var tree = CSharpSyntaxTree.ParseText($"/// <summary>{xml}</summary>\nclass A;", new(documentationMode: Microsoft.CodeAnalysis.DocumentationMode.Diagnose));
            Assert.Empty(tree.GetDiagnostics());
            Assert.Single(tree.GetCompilationUnitRoot().Members);
        }
    }

    [Fact]
    public void Pairs_of_surrogates_stay_together()
    {
        Assert.Equal("\uD83D\uDE00", CSharpText.Xml("\uD83D\uDE00"));
        Assert.Equal("\uD83D\uDE00", ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(CSharpText.Literal("\uD83D\uDE00"))).Token.ValueText);
    }

    [Fact]
    public void Texts_that_try_to_break_out_stay_inside() => Assert.All(NastyTexts.All, nasty =>
        Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharpText.Literal(nasty.Text))));

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("event", "@event")]
    [InlineData("value", "value")]
    [InlineData("Boat", "Boat")]
    public void Keywords_are_marked(string name, string written) => Assert.Equal(written, CSharpText.Identifier(name));

    private static IEnumerable<string> Texts(int block) =>
        Enumerable.Range(block * 16, 16).Select(row => string.Concat(Enumerable.Range(row * 256, 256).Select(unit => $"{(char)unit}x")));
}
