using DocGen.Docs.Checking;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Checking;

public class SampleTypesTests
{
    private static string[] Told(params WrittenPage[] pages) => Told([.. pages.SelectMany(page => page.Facts)]);

    private static string[] Told(PageFacts[] files) =>
        [.. DocChecks.Find(files, ApiModelBuilder.Build(files)).Where(finding => finding.Rule == CheckingRules.SampleContradicts).Select(finding => $"{finding.Page} {finding.Place.Kind} {finding.Pointer}: {string.Join("; ", finding.Arguments)}")];

    private static WrittenPage Book(string type, string value) => Giving("v1A_Get", "Book", ["Id | int32", $"Part | {type}"], $$"""{ "Id": 7, "Part": {{value}} }""");

    [Theory]
    [InlineData("int64", "99.99", "99.99; Part; Int64")]
    [InlineData("int32", "2147483648", "2147483648; Part; Int32")]
    [InlineData("int32", "\"7\"", "\"7\"; Part; Int32")]
    [InlineData("bool", "1", "1; Part; Boolean")]
    [InlineData("date-time", "\"soon\"", "\"soon\"; Part; DateTime")]
    [InlineData("byte", "\"GIF89....\"", "\"GIF89....\"; Part; Bytes")]
    [InlineData("array", "{}", "an object; Part; a list of any JSON")]
    [InlineData("Binding[]", "[ 1 ]", "1; Part; Binding")]
    [InlineData("string", "true", "true; Part; String")]
    public void A_value_that_could_not_be_read_is_told_of_at_its_place(string type, string value, string words) =>
        Assert.EndsWith(words, Assert.Single(Told(Book(type, value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("int64", "null")]
    [InlineData("double", "12")]
    [InlineData("date-time", "\"2031-05-06T07:08:09\"")]
    [InlineData("byte", "\"AAEC\"")]
    [InlineData("any", "[ 1, \"x\" ]")]
    [InlineData("Enum: Up, Down", "\"Sideways\"")]
    [InlineData("Binding", "{ \"Glue\": 3 }")]
    public void A_value_that_can_be_read_is_not(string type, string value) => Assert.Empty(Told(Book(type, value)));

    [Fact]
    public void The_value_is_named_by_a_pointer()
    {
        var page = Giving("v1A_Get", "Book", ["a/b~c | object", "Marks | Mark[]"], """{ "a/b~c": {}, "Marks": [ { "Page": 1 }, { "Page": "x" } ] }""");
        Assert.Equal(["v1A/v1A_Get.md ResponseSampleJson /Marks/1/Page: \"x\"; Page; Int32"], Told(page, Giving("v1B_Get", "Mark", ["Page | int32"])));
        Assert.Contains("/a~1b~0c:", Assert.Single(Told(page with { Gives = ["a/b~c | int32"] })), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_are_compared_too() => Assert.Equal(
        ["v1A/v1A_Do.md RequestSampleJson /Days: \"x\"; Days; Int32"], Told(Taking("v1A_Do", "request", ["Days | Integer"], """{ "Days": "x" }""")));

    [Fact]
    public void A_stream_a_patch_and_no_answer_are_not_compared() => Assert.Empty(Told(
        Answering("v1A_Photo", "byte", "12"), Silent("v1A_Delete") with { Answered = "12" },
        Giving("v1A_Patch", "Book", ["Id | int32"]) with { Verb = "PATCH", Label = "changes", Takes = ["op | String", "path | String"], Sent = "12" }));

    [Fact]
    public void One_sample_gives_ten_at_most() => Assert.Equal(10, Told(Giving("v1A_Get", "Book", [.. Enumerable.Range(1, 30).Select(at => $"P{at} | int32")], $$"""{ {{string.Join(", ", Enumerable.Range(1, 30).Select(at => $"\"P{at}\": true"))}} }""")).Length);

    [Theory]
    [InlineData("samples/")]
    [InlineData("")]
    public void A_value_of_an_included_file_is_told_of_there_wherever_the_root_of_the_docs_is(string root)
    {
        PageFacts[] files = [.. (Book("int32", "\"x\"") with { Included = true }).Facts.Select(facts => facts.Sample is { } sample
            ? facts with { Path = root + facts.Path["samples/".Length..], Sample = sample with { Path = root + facts.Path["samples/".Length..] } }
            : facts)];
        Assert.StartsWith(root + "response/v1A_Get.md ResponseSampleJson /Part", Assert.Single(Told(files)), StringComparison.Ordinal);
    }
}
