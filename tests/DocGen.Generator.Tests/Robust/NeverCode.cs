using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests.Robust;

/// <summary>No text of the docs is code: it is a comment, a literal, or a name where names come from.</summary>
internal static class NeverCode
{
    private static readonly char[] s_endings = ['\u2028', '\u2029', '\u0085', '\u000B', '\u000C', '\0', '\r', '\u001A'];

    /// <param name="run">What came of the pages.</param>
    /// <param name="isProse">Whether the nasty text stood where no name comes from.</param>
    public static void Hold(GeneratorRun run, bool isProse)
    {
        Assert.All(run.Sources, source => Assert.True(source.Value.IndexOfAny(s_endings) < 0, source.Key));
        foreach (var source in run.Result.GeneratedSources)
        {
            var root = source.SyntaxTree.GetRoot();
            // The texts try to declare a type of this name; names of types that we make begin with a capital letter.
            Expect.None(root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(type => type.Identifier.ValueText == NastyTexts.Marker).Select(type => $"{source.HintName}: {type}"));
            Expect.None(root.DescendantTrivia(descendIntoTrivia: true).Where(IsSmuggled).Select(trivia => $"{source.HintName}: {trivia}"));
            if (!isProse) continue;
            Expect.None(root.DescendantTokens().Where(IsSmuggled).Select(token => $"{source.HintName}: {token.Parent}"));
        }
    }

    private static bool IsSmuggled(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SkippedTokensTrivia) || (trivia.IsDirective && Has(trivia.ToString()));

    private static bool IsSmuggled(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && Has(token.ValueText);

    private static bool Has(string text) => text.Contains(NastyTexts.Marker, StringComparison.OrdinalIgnoreCase);
}
