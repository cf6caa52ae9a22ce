using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class SchemaTests
{
    [Theory]
    [InlineData("string", "null", """{ "type": ["string", "null"] }""")]
    [InlineData("int32", "null", """{ "type": ["integer", "null"], "format": "int32" }""")]
    [InlineData("int64", "null", """{ "type": ["integer", "null"], "format": "int64" }""")]
    [InlineData("double", "null", """{ "type": ["number", "null"], "format": "double" }""")]
    [InlineData("bool", "null", """{ "type": ["boolean", "null"] }""")]
    [InlineData("date-time", "null", """{ "type": ["string", "null"], "format": "date-time" }""")]
    [InlineData("byte", "null", """{ "type": ["string", "null"], "format": "byte", "contentEncoding": "base64" }""")]
    [InlineData("Pier", "null", """{ "$ref": "#/components/schemas/Pier" }""")]
    [InlineData("array", "[ 1 ]", """{ "type": ["array", "null"], "items": { "type": "integer", "format": "int32" } }""")]
    [InlineData("object", """{ "P1": true, "P2": false }""", """{ "type": ["object", "null"], "additionalProperties": { "type": "boolean" } }""")]
    [InlineData("object", """{ "P1": 1, "P2": "x y" }""", """{ "type": ["object", "null"], "additionalProperties": {} }""")]
    public void Any_property_can_be_null_as_select_leaves_it(string type, string sample, string schema) => Written.Same(
        $$$"""{ "description": "Ferry, as the docs show it.", "type": ["object", "null"], "properties": { "P": {{{schema}}} } }""",
        Written.Of(Giving("v1Ferry_Get", "Ferry", [$"P | {type}"], $$"""{ "P": {{sample}} }""")).Schema("Ferry"));

    [Fact]
    public void A_property_has_its_text_and_says_that_it_is_deprecated_beside_a_reference_too() => Written.Same(
        """
        { "Old": { "type": ["string", "null"], "description": "Deprecated: use New.", "deprecated": true },
          "At": { "$ref": "#/components/schemas/Pier", "description": "Obsolete: where it was.", "deprecated": true },
          "odata.x": { "type": ["string", "null"], "description": "Odd name." } }
        """,
        Written.Of(Giving("v1Ferry_Get", "Ferry", ["Old | string | Deprecated: use New.", "At | Pier | Obsolete: where it was.", "odata.x | string | Odd name."])).Schema("Ferry")["properties"]);

    [Fact]
    public void An_entity_with_the_properties_of_another_builds_on_it()
    {
        var document = Written.Of(
            Giving("v1Ferry_Get", "Ferry", ["Id | int32", "Name | string"], """{ "Id": 1, "Name": "x" }"""),
            Giving("v1Ferry_Default", "FerryWithLinks", ["Id | int32", "Name | string", "_Links | object"], """{ "Id": 1, "Name": "x", "_Links": { "Self": "a", "Archive": "b" } }"""));
        Written.Same(
            """
            [{ "$ref": "#/components/schemas/Ferry" },
             { "type": ["object", "null"], "properties": { "_Links": { "type": ["object", "null"], "additionalProperties": { "type": "string" } } } }]
            """,
            document.Schema("FerryWithLinks")["allOf"]);
    }

    [Fact]
    public void A_type_that_is_named_and_never_shown_takes_any_members() => Written.Same(
        """{ "description": "Pier: named by the docs but never shown; its members are kept as JSON.", "type": ["object", "null"] }""",
        Written.Of(Giving("v1Ferry_Get", "Ferry", ["At | Pier"])).Schema("Pier"));

    [Fact]
    public void A_known_word_does_not_shut_out_others()
    {
        var document = Written.Of(
            Giving("v1Ferry_Get", "Ferry", ["State | string"], """{ "State": "Moored" }"""),
            Giving("v1Ferry_Find", "Ferry", ["State | string"], """{ "State": "Moored" }"""));
        Written.Same("""{ "$ref": "#/components/schemas/FerryState" }""", document.Schema("Ferry")["properties"]!["State"]);
        Written.Same("""{ "type": ["string", "null"], "examples": ["Moored"], "x-extensible-enum": ["Moored"] }""", document.Schema("FerryState"));
    }

    [Fact]
    public void A_name_that_no_key_can_hold_is_written_with_codes()
    {
        var document = Written.Of(Giving("v1Ferry_Get", "Ferry", ["At | Бук"]));
        Written.Same("""{ "$ref": "#/components/schemas/.0411.0443.043A" }""", document.Schema("Ferry")["properties"]!["At"]);
        Assert.True(document["components"]!["schemas"]!.AsObject().ContainsKey(".0411.0443.043A"));
    }
}
