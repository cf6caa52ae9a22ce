using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests.Support;

/// <summary>A C# file of the product.</summary>
/// <param name="Path">Its path in the repository, with <c>/</c>.</param>
/// <param name="Root">Its syntax.</param>
internal sealed record ProductSource(string Path, CompilationUnitSyntax Root)
{
    private static readonly string[] s_rooted = ["DocGen.", "System.", "Microsoft.", "Markdig"];

    public string Namespace => Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();

    /// <summary>All that the file takes from elsewhere by name: its usings, and names written out in full.</summary>
    public IEnumerable<string> Mentions =>
        Root.Usings.Select(line => line.NamespaceOrType.ToString())
            .Concat(Root.DescendantNodes().Where(IsWholeName).Select(node => node.ToString().Replace("global::", "", StringComparison.Ordinal)))
            .Where(name => s_rooted.Any(root => name.StartsWith(root, StringComparison.Ordinal)));

    /// <summary>The types declared here, nested ones too.</summary>
    public IEnumerable<string> Types => Root.DescendantNodes().Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        .Select(node => node is DelegateDeclarationSyntax callback ? callback.Identifier.Text : ((BaseTypeDeclarationSyntax)node).Identifier.Text);

    /// <summary>The types declared here that are not inside of another type.</summary>
    public IEnumerable<MemberDeclarationSyntax> OuterTypes => Root.DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<MemberDeclarationSyntax>()
        .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    /// <summary>All words of the code, without comments and texts.</summary>
    public IEnumerable<string> Words => Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText);

    /// <summary>The texts of the code: string literals and the fixed parts of interpolated ones.</summary>
    public IEnumerable<string> Literals => Root.DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
        .Select(token => token.ValueText);

    private static bool IsWholeName(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.Parent is not (QualifiedNameSyntax or MemberAccessExpressionSyntax or BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax);
}
