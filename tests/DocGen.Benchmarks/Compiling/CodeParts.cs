using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Benchmarks.Compiling;

/// <summary>Takes parts off emitted code.</summary>
internal static class CodeParts
{
    /// <summary>What is left of a file without the parts that come after one; null where nothing is.</summary>
    /// <param name="hintName">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="last">The last part that stays.</param>
    public static string? UpTo(string hintName, string text, CodePart last)
    {
        if (OfFile(hintName) is { } whole) return whole <= last ? text : null;
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetCompilationUnitRoot();
        var gone = root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(member => Of(member) > last).ToArray();
        var rest = root.RemoveNodes(gone.Where(member => !member.Ancestors().Any(gone.Contains)), SyntaxRemoveOptions.KeepNoTrivia)!;
        return rest.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Any() ? rest.ToFullString() : null;
    }

    /// <summary>Lines of code, and all lines.</summary>
    public static (int Code, int All) Lines(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return (lines.Count(line => line.Trim() is { Length: > 0 } code && !code.StartsWith("//", StringComparison.Ordinal)), lines.Length);
    }

    private static CodePart? OfFile(string hintName) => hintName switch
    {
        _ when hintName.EndsWith("ControllerBase.g.cs", StringComparison.Ordinal) => CodePart.Controllers,
        "ApiJson.g.cs" => CodePart.Json,
        "ApiHeaders.g.cs" or "ApiClientRegistration.g.cs" => CodePart.Clients,
        _ when hintName.EndsWith("Client.g.cs", StringComparison.Ordinal) => CodePart.Clients,
        _ => null,
    };

    private static CodePart Of(MemberDeclarationSyntax member) => member switch
    {
        ClassDeclarationSyntax type when Bases(type).Any(name => name.StartsWith("EntityJson<", StringComparison.Ordinal)) => CodePart.Json,
        ClassDeclarationSyntax type when Bases(type).Any(name => name == "IApiQuery") => CodePart.Clients,
        ClassDeclarationSyntax { TypeParameterList: not null } => CodePart.SelectPaths,
        PropertyDeclarationSyntax property when property.Modifiers.Any(SyntaxKind.StaticKeyword) && property.Identifier.Text == "Fields" => CodePart.SelectPaths,
        MethodDeclarationSyntax or PropertyDeclarationSyntax when member.ToString().Contains("Json.Default", StringComparison.Ordinal) => CodePart.Json,
        _ => CodePart.Types,
    };

    private static IEnumerable<string> Bases(TypeDeclarationSyntax type) => type.BaseList?.Types.Select(one => one.Type.ToString()) ?? [];
}
