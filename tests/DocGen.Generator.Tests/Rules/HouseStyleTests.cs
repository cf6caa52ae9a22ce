using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Generator.Tests.Rules;

/// <summary>What makes the sources easy to find one's way in.</summary>
public class HouseStyleTests
{
    private static readonly string[] s_empty = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Info", "Context"];

    // Code as it is emitted has the size that the pages give it.
    private static readonly ProductSource[] s_all = [.. ProductSources.All, .. ProductSources.Below("tests").Where(source => !source.Path.Contains("/Emitted/", StringComparison.Ordinal)), .. ProductSources.Below("sample")];

    [Fact]
    public void No_file_has_more_than_250_lines() => Expect.None(
        s_all.Where(source => source.Root.GetText().Lines.Count > 251).Select(source => $"{source.Path}: {source.Root.GetText().Lines.Count}"));

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Expect.None(
        from source in s_all
        from type in source.Types
        where type != "DiagnosticInfo" && s_empty.Any(word => type.EndsWith(word, StringComparison.Ordinal))
        select $"{source.Path}: {type}");

    [Fact]
    public void Every_file_of_the_product_holds_one_type_and_has_its_name() => Expect.None(
        from source in ProductSources.All
        let types = source.OuterTypes.Select(Name).Distinct().ToArray()
        let file = Path.GetFileName(source.Path).Split('.', '{')[0]
        where types.Length > 1 || (types.Length == 1 && types[0] != file)
        select $"{source.Path}: {string.Join(", ", types)}");

    [Fact]
    public void No_file_has_regions() => Expect.None(
        s_all.Where(source => source.Root.GetText().ToString().Contains("\n#" + "region", StringComparison.Ordinal)).Select(source => source.Path));

    private static string Name(MemberDeclarationSyntax type) => type is DelegateDeclarationSyntax callback ? callback.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
