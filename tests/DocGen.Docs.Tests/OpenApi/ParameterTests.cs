using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class ParameterTests
{
    private static readonly WrittenPage s_page = Silent("v1Pier_List") with { Verb = "GET", Headers = [] };

    private static void Gives(string expected, WrittenPage page) => Written.Same(expected, Written.Operation(page)["parameters"]);

    [Fact]
    public void A_path_part_is_required_and_keeps_its_name() => Gives(
        """[{ "name": "cRMPierId", "in": "path", "description": "Which pier.", "required": true, "schema": { "type": "integer", "format": "int32" } }]""",
        s_page with { Route = "/Pier/{cRMPierId}", PathParts = ["cRMPierId | int32 | Which pier."] });

    [Fact]
    public void A_path_part_without_a_row_is_text() => Gives(
        """[{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }]""", s_page with { Route = "/Pier/{id}" });

    [Theory]
    [InlineData("id | int32", """{"Rope":"hemp","PaidId":"x","PierId":7}""", null)]
    [InlineData("id | int32", """{"Rope":"hemp","PierId":7,"ShoreId":8}""", "7")]
    [InlineData("ROPE | string", """{"Rope":"hemp","NewROPE":"wire"}""", "\"hemp\"")]
    [InlineData("rope | string", """{"Rope":{},"Grope":""}""", null)]
    [InlineData("rope | string", """[{"Rope":"hemp"}]""", null)]
    public void A_path_part_has_as_example_what_the_sample_answer_has_under_its_name(string row, string answered, string? example)
    {
        var page = Giving("v1Pier_Get", "Pier", ["Rope | string"]) with { Verb = "GET", Headers = [], Route = $"/Pier/{{{row.Split(' ')[0]}}}", PathParts = [row], Answered = answered };
        Assert.Equal(example, Written.Operation(page)["parameters"]![0]!["example"]?.ToJsonString());
    }

    [Theory]
    [InlineData("id,name/first", true)]
    [InlineData("id,shore", false)]
    public void An_example_of_select_names_properties_of_the_answer_or_is_left_out(string shown, bool stays)
    {
        var page = Giving("v1Pier_Get", "Pier", ["Id | int32", "Name | string"]) with { Query = ["$select | string | What to send."], Examples = [$"$select={shown}"] };
        Assert.Equal(stays ? shown : null, (string?)Written.Operation(page)["parameters"]![0]!["example"]);
    }

    [Theory]
    [InlineData("string", "north", """{ "schema": { "type": "string" }, "example": "north" }""")]
    [InlineData("int32", "7", """{ "schema": { "type": "integer", "format": "int32" }, "example": 7 }""")]
    [InlineData("int32", "7.5", """{ "schema": { "type": "integer", "format": "int32" } }""")]
    [InlineData("int64", "5000000000", """{ "schema": { "type": "integer", "format": "int64" }, "example": 5000000000 }""")]
    [InlineData("double", "1.50", """{ "schema": { "type": "number", "format": "double" }, "example": 1.50 }""")]
    [InlineData("bool", "True", """{ "schema": { "type": "boolean" }, "example": true }""")]
    [InlineData("bool", "maybe", """{ "schema": { "type": "boolean" } }""")]
    [InlineData("date-time", "2031-05-06", """{ "schema": { "type": "string", "format": "date-time" }, "example": "2031-05-06" }""")]
    [InlineData("array", "3,4", """{ "schema": { "type": "array", "items": { "type": "integer", "format": "int32" } }, "example": [3, 4] }""")]
    [InlineData("array", "a,b", """{ "schema": { "type": "array", "items": { "type": "string" } }, "example": ["a", "b"] }""")]
    public void A_query_parameter_has_its_type_and_an_example_that_fits_it(string type, string example, string rest) => Gives(
        $$"""[{ "name": "$x", "in": "query", {{rest.Trim().TrimStart('{')}}]""", s_page with { Query = [$"$x | {type}"], Examples = [$"$x={example}"] });

    [Fact]
    public void A_required_query_parameter_says_so() => Gives(
        """[{ "name": "depth", "in": "query", "description": "How deep.", "required": true, "schema": { "type": "number", "format": "double" } }]""",
        s_page with { Query = ["depth | double | **Required** How deep."] });

    [Fact]
    public void Listed_words_are_a_schema_of_their_own()
    {
        var document = Written.Of(s_page with { Query = ["side | Enum: Port, Starboard | Which side."] });
        Written.Same("""[{ "name": "side", "in": "query", "description": "Which side.", "schema": { "$ref": "#/components/schemas/Side" } }]""", document["paths"]!["/api/v1Pier/List"]!["get"]!["parameters"]);
        Written.Same("""{ "description": "Which side.", "type": ["string", "null"], "examples": ["Port", "Starboard"], "x-extensible-enum": ["Port", "Starboard"] }""", document.Schema("Side"));
    }

    [Fact]
    public void The_query_stands_as_on_the_page_though_the_model_has_its_optional_part_as_one_object()
    {
        string[] rows = ["$o1 | string", "$o2 | int32", "must | string | **Required**", "$o3 | string", "$o4 | string", "$o5 | string", "$o6 | string | The last."];
        var operation = Written.Operation(s_page with { Query = rows });
        Assert.Equal(["$o1", "$o2", "must", "$o3", "$o4", "$o5", "$o6"], operation["parameters"]!.AsArray().Select(parameter => (string?)parameter!["name"]));
    }

    [Fact]
    public void Select_is_a_parameter_like_any_other()
    {
        var page = Giving("v1Pier_Get", "Pier", ["Id | int32", "Name | string"]) with { Headers = [], Query = ["days | int32", "$select | string | What to send."], Examples = ["days=3", "$select=id,name"] };
        Gives(
            """
            [{ "name": "days", "in": "query", "schema": { "type": "integer", "format": "int32" }, "example": 3 },
             { "name": "$select", "in": "query", "description": "What to send.", "schema": { "type": "string" }, "example": "id,name" }]
            """,
            page);
    }
}
