using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class TextSamplesTests
{
    private static string Taken(string type, params string[] values)
    {
        var model = Merge.Of([.. values.Select((value, at) => Giving($"v1{(char)('A' + at)}_Get", "Book", ["Id | int32", $"Part | {type}"], $$"""{ "Id": 7, "Part": "{{value}}" }"""))]);
        return model.Type("Book", "Part");
    }

    [Theory]
    [InlineData("2031-05-06T07:08:09.1234567+02:00")]
    [InlineData("2031-05-06T07:08:09")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void A_loose_text_that_is_always_a_point_in_time_is_one(string value) => Assert.Equal("DateTime", Taken("String", value, "1999-12-31T23:59:59Z"));

    [Theory]
    [InlineData("2031-05-06")]
    [InlineData("07:08:09")]
    [InlineData("on 2031-05-06T07:08:09")]
    [InlineData("soon")]
    public void One_other_text_makes_it_a_text(string value) => Assert.Equal("String", Taken("String", "2031-05-06T07:08:09", value));

    [Fact]
    public void An_exact_word_is_believed() => Assert.Equal("String", Taken("string", "2031-05-06T07:08:09"));

    [Fact]
    public void The_stand_in_for_bytes_is_bytes()
    {
        Assert.Equal("Bytes", Taken("String", "GIF89....File contents as raw bytes..."));
        Assert.Equal("String", Taken("String", "GIF89....File contents as raw bytes...", "a picture"));
    }

    [Fact]
    public void The_stand_in_for_anything_is_any_JSON()
    {
        Assert.Equal("Json", Taken("String", "An object of some kind"));
        Assert.Equal("Json", Taken("object", "An object of some kind"));
    }

    [Fact]
    public void What_is_assumed_is_told() => Assert.Equal(
        "Part; Book; DateTime",
        Assert.Single(Merge.Of(Giving("v1A_Get", "Book", ["Part | String"], """{ "Part": "2031-05-06T07:08:09" }""")).Found(MergingRules.AssumedText)).Words);

    [Fact]
    public void A_text_without_any_sample_is_a_text() => Assert.Equal("String", Merge.Of(Giving("v1A_Get", "Book", ["Part | String"])).Type("Book", "Part"));
}
