using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class BodyTests
{
    private static readonly WrittenPage s_moor = Taking("v1FerryAgent_Moor", "request", ["Rope | String"], """{ "Rope": "hemp" }""");

    private static void Request(string expected, WrittenPage page) => Written.Same(expected, Written.Operation(page)["requestBody"]);

    [Fact]
    public void A_body_has_the_media_types_of_the_page_and_the_sample_at_the_first_that_is_JSON() => Request(
        """
        { "description": "What moors it.",
          "content": {
            "text/xml": { "schema": { "$ref": "#/components/schemas/MoorRequest" } },
            "application/json": { "schema": { "$ref": "#/components/schemas/MoorRequest" }, "example": { "Rope": "hemp" } },
            "text/json": { "schema": { "$ref": "#/components/schemas/MoorRequest" } } },
          "required": true }
        """,
        s_moor with { BodyText = "What moors it.", Headers = ["Content-Type | Any: `text/xml`, `application/json`, `text/json`"] });

    [Fact]
    public void A_body_whose_media_types_are_not_told_is_JSON() => Request(
        """{ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/MoorRequest" }, "example": { "Rope": "hemp" } } }, "required": true }""", s_moor);

    [Fact]
    public void A_list_of_entities_is_an_array() => Request(
        """{ "content": { "application/json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/MoorRopes" } }, "example": [{ "Rope": "hemp" }] } }, "required": true }""",
        s_moor with { Label = "ropes", Sent = """[{ "Rope": "hemp" }]""" });

    [Fact]
    public void A_file_is_bytes_and_part_of_a_form_under_its_label() => Request(
        """
        { "content": {
            "image/png": { "schema": { "type": "string", "format": "binary" } },
            "multipart/form-data": { "schema": { "type": "object", "properties": { "chart": { "type": "string", "format": "binary" } } } } },
          "required": true }
        """,
        Silent("v1Ferry_Draw") with { Verb = "POST", Label = "chart binary", Headers = ["Content-Type | Any: `image/png`, `multipart/form-data`"] });

    [Fact]
    public void Bytes_are_base64_in_JSON_and_themselves_elsewhere() => Request(
        """
        { "content": {
            "application/json": { "schema": { "type": "string", "format": "byte", "contentEncoding": "base64" } },
            "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } },
          "required": true }
        """,
        Silent("v1Ferry_Load") with { Verb = "POST", Label = "stream", Headers = ["Content-Type | Any: `application/json`, `application/octet-stream`"] });

    [Fact]
    public void Changes_are_a_patch_document_or_an_object_to_merge()
    {
        var page = Giving("v1Ferry_Change", "Ferry", ["Name | string"]) with
        {
            Verb = "PATCH", Label = "changes", Takes = ["op | String", "path | String", "value | Object"], Sent = """[{ "op": "add", "path": "Name", "value": {} }]""",
        };
        var document = Written.Of(page);
        Written.Same(
            """
            { "content": {
                "application/json-patch+json": { "schema": { "type": "array", "items": { "$ref": "#/components/schemas/JsonPatch-Operation" } }, "example": [{ "op": "add", "path": "Name", "value": {} }] },
                "application/merge-patch+json": { "schema": { "$ref": "#/components/schemas/Ferry" } } },
              "required": true }
            """,
            document["paths"]!["/api/v1Ferry/Change"]!["patch"]!["requestBody"]);
        Written.Same("""["op", "path"]""", document.Schema("JsonPatch-Operation")["required"]);
    }
}
