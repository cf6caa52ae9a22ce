using DocGen.Docs.Merging;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>What of a page merging sees, and what it doesn't.</summary>
public class PageEvidenceTests
{
    private static readonly string[] Texts =
    [
        "", " ", "x", "Red", "True", "GIF89", "GIF89..", "GIF89abc", "GIF89a+/", "quia", "magnam", "two words", "AAEC", "AA==", "2031-05-06T07:08:09", "2031-05-06T07:08:09Z",
        "2031-05-06", "An object of some kind", "Ünder", "R2D2", "0000-00-00T00:00:00",
    ];

    private static readonly string[] s_words = ["string", "String", "int32", "int64", "double", "bool", "date-time", "byte", "array", "object", "any", "Book"];

    private static readonly string[] Numbers = ["0", "7", "-7", "2147483647", "2147483648", "-9223372036854775808", "9223372036854775808", "99.99", "2.5", "1e3", "1E3", "-0.0"];

    public static TheoryData<SampleValue> Values => [.. Texts.Select(text => Value(SampleKind.String, text)), .. Numbers.Select(text => Value(SampleKind.Number, text))];

    [Theory]
    [MemberData(nameof(Values))]
    public void The_outline_of_a_value_tells_merging_all_that_the_value_tells(SampleValue value)
    {
        var text = value.Text;
        var outline = SampleOutline.Of(value);
        Assert.Equal(TextSamples.Special([text]), TextSamples.Special([outline.Text]));
        Assert.Equal(TextSamples.IsWord(text) ? text : null, TextSamples.IsWord(outline.Text) ? outline.Text : null);
        Assert.Equal(SampleTypes.Of([value], null), SampleTypes.Of([outline], null));
        Assert.All(s_words, word => Assert.Equal(SampleFit.CanBe(word, value), SampleFit.CanBe(word, outline)));
        Assert.Equal(outline, SampleOutline.Of(outline));
    }

    [Theory]
    [InlineData("\"old sail\"", "\"new mast\"")]
    [InlineData("12", "-70000")]
    [InlineData("2.5", "1e9")]
    [InlineData("\"2031-05-06T07:08:09\"", "\"1999-12-31T23:59:59+02:00\"")]
    public void Another_value_of_its_sort_leaves_the_evidence_equal(string value, string other) => Assert.Equal(Evidence(value), Evidence(other));

    [Theory]
    [InlineData("\"old sail\"", "\"Mast\"")]
    [InlineData("12", "12.5")]
    [InlineData("12", "null")]
    [InlineData("[ 1 ]", "[ 1, 2 ]")]
    [InlineData("\"old sail\"", "\"1999-12-31T23:59:59\"")]
    public void A_value_of_another_sort_is_news(string value, string other) => Assert.NotEqual(Evidence(value), Evidence(other));

    private static SampleValue Value(SampleKind kind, string text) => new(kind, text, default, default);

    private static PageEvidence Evidence(string value) => PageEvidence.Of(Giving("v1A_Get", "Book", ["Part | string"], $$"""{ "Part": {{value}} }""").Facts.Single());
}
