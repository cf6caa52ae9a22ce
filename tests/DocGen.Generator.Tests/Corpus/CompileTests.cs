using DocGen.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>The published pages, as one compilation a layout: client and server, C# 12, documentation on, no warning let pass.</summary>
public class CompileTests
{
    public static TheoryData<string> Layouts => [.. CorpusLayout.Years];

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void With_nullable_on(string year) => Assert.NotEmpty(CorpusLayout.Of(year).Api.Operations);

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void With_nullable_off(string year)
    {
        var output = (CSharpCompilation)CorpusLayout.Of(year).Run.Output;
        Assert.NotEmpty(output.WithOptions(output.Options.WithNullableContextOptions(NullableContextOptions.Disable)).AssertCompiles());
    }

    [SkippableTheory]
    [MemberData(nameof(Layouts))]
    public void The_same_bytes_for_any_order_of_files(string year)
    {
        var layout = CorpusLayout.Of(year);
        var pages = layout.Pages.ToArray();
        new Random(4).Shuffle(pages);
        Assert.Equal(layout.Run.Sources, GeneratorRun.Of(pages).Sources);
    }
}
