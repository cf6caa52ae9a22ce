using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class ResponseTests
{
    private static readonly WrittenPage s_get = Giving("v1Ferry_Get", "Ferry", ["Name | string"], """{ "Name": "Ægir" }""");

    private static void Gives(string expected, WrittenPage page) => Written.Same(expected, Written.Operation(page)["responses"]);

    [Fact]
    public void Each_documented_status_has_its_text_and_the_success_has_the_body() => Gives(
        """
        { "200": { "description": "Ferry found.", "content": {
            "application/json": { "schema": { "$ref": "#/components/schemas/Ferry" }, "example": { "Name": "Ægir" } },
            "application/xml": { "schema": { "$ref": "#/components/schemas/Ferry" } } } },
          "404": { "description": "No such ferry." } }
        """,
        s_get with { Statuses = ["200 | Ferry found.", "404 | No such ferry."], Headers = ["Accept | Any: `application/json`, `application/xml`"] });

    [Fact]
    public void A_status_that_stands_twice_is_written_once_with_both_texts() => Assert.Equal(
        "No such ferry.\n\nNo such pier.",
        (string?)Written.Operation(s_get with { Statuses = ["200 | OK", "404 | No such ferry.", "404 | No such pier.", "404 | No such pier."] })["responses"]!["404"]!["description"]);

    [Fact]
    public void Every_success_but_those_without_a_body_has_it()
    {
        var responses = Written.Operation(s_get with { Statuses = ["200 | OK", "201 | Made", "204 | Nothing", "304 | Same"] })["responses"]!.AsObject();
        Assert.Equal(["200", "201"], responses.Where(status => status.Value!.AsObject().ContainsKey("content")).Select(status => status.Key));
    }

    [Fact]
    public void Where_no_success_is_documented_the_one_that_clients_expect_is_there() => Gives(
        """{ "204": { "description": "" }, "404": { "description": "No such ferry." } }""", Silent("v1Ferry_Sink") with { Statuses = ["404 | No such ferry."] });

    [Fact]
    public void A_file_has_the_media_types_of_files_and_no_sample() => Gives(
        """{ "200": { "description": "OK", "content": { "image/png": { "schema": { "type": "string", "format": "binary" } }, "multipart/related": { "schema": { "type": "string", "format": "binary" } } } } }""",
        Answering("v1Ferry_Photo", "byte", "\"GIF89..\"") with { Headers = ["Accept | Any: `application/json`, `image/png`, `multipart/related`"] });

    [Theory]
    [InlineData("int32", "12", """{ "type": "integer", "format": "int32" }""")]
    [InlineData("bool", "true", """{ "type": "boolean" }""")]
    [InlineData("string", "\"x\"", """{ "type": "string" }""")]
    [InlineData("array", "[ \"a\", \"b\" ]", """{ "type": "array", "items": { "type": "string" } }""")]
    [InlineData("object", "{ \"object1\": 3, \"object2\": 4 }", """{ "type": "object", "additionalProperties": { "type": "integer", "format": "int32" } }""")]
    public void An_answer_that_is_no_entity_is_told_in_place(string kind, string sample, string schema) => Gives(
        $$$"""{ "200": { "description": "OK", "content": { "application/json": { "schema": {{{schema}}}, "example": {{{sample}}} } } } }""", Answering("v1Ferry_Ask", kind, sample));

    [Fact]
    public void A_sample_from_a_file_of_its_own_is_there_as_well() => Assert.Equal(
        Written.Text(s_get), Written.Text(s_get with { Included = true }));

    [Fact]
    public void A_sample_keeps_its_numbers_and_texts_as_written_and_of_two_members_with_one_name_the_last() => Assert.Contains(
        """{ "Name": null, "a": 1.50, "b": 1e400, "c": [ true, { } ], "d": "\u2028+02:00 'x' 日" }""".Replace(" ", "", StringComparison.Ordinal),
        Written.Text(s_get with { Answered = """{ "a": 0, "Name": null, "a": 1.50, "b": 1e400, "c": [ true, {} ], "d": "\u2028+02:00 'x' 日" }""" }).Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal),
        StringComparison.Ordinal);
}
