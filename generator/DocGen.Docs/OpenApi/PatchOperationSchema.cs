using System.Text.Json;

namespace DocGen.Docs.OpenApi;

/// <summary>The schema of one operation of a JSON Patch document (RFC 6902, section 4).</summary>
internal static class PatchOperationSchema
{
    /// <summary>Its key; with a hyphen, which no type of the docs has.</summary>
    public const string Key = "JsonPatch-Operation";

    /// <summary>Writes the schema as a member of <c>components/schemas</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject(Key);
        json.WriteString("description", "One step of a JSON Patch document (RFC 6902).");
        json.WriteString("type", "object");
        json.WriteStartArray("required");
        json.WriteStringValue("op");
        json.WriteStringValue("path");
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteStartObject("op");
        json.WriteString("type", "string");
        json.WriteStartArray("enum");
        foreach (var word in new[] { "add", "remove", "replace", "move", "copy", "test" }) json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteEndObject();
        WritePointer(json, "path", "The value that is changed, as a JSON Pointer (RFC 6901).");
        WritePointer(json, "from", "The value that is moved or copied, as a JSON Pointer.");
        json.WriteStartObject("value");
        json.WriteString("description", "The value that is added, put in place or compared with.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePointer(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("description", text);
        json.WriteEndObject();
    }
}
