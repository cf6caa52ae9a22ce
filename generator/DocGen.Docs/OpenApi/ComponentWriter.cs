using System.Text.Json;
using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes what operations refer to: the schemas of named types, the headers, the ways to sign in.</summary>
internal sealed class ComponentWriter(Utf8JsonWriter json, ApiModel model, SecuritySchemes security)
{
    /// <summary>Writes the member <c>components</c>.</summary>
    public void Write()
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        foreach (var entity in model.Entities) WriteEntity(entity);
        foreach (var group in model.Groups)
            foreach (var request in group.Requests) WriteEntity(request);
        foreach (var words in model.Enums) WriteEnum(words);
        if (model.Groups.Any(group => group.Operations.Any(operation => operation.Body?.Type.Kind == TypeKind.Patch))) WritePatchOperation();
        json.WriteEndObject();
        WriteHeaders();
        security.Write(json);
        json.WriteEndObject();
    }

    private void WriteEntity(EntityModel entity)
    {
        json.WriteStartObject(DocText.Key(entity.Name));
        WriteDescription(entity.Summary);
        if (entity.Base is { } ancestor)
        {
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            SchemaWriter.WriteReference(json, ancestor);
            json.WriteEndObject();
            json.WriteStartObject();
            WriteProperties(entity.Properties);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        else
        {
            WriteProperties(entity.Properties);
        }

        json.WriteEndObject();
        foreach (var words in entity.Enums) WriteEnum(words);
    }

    /// <summary>An object, or null as <c>$select</c> leaves it; members that the docs don't know are allowed, as JSON Schema has it unless told otherwise.</summary>
    private void WriteProperties(EquatableArray<PropertyModel> properties)
    {
        SchemaWriter.WriteType(json, "object", nullable: true);
        if (properties.Count == 0) return;
        json.WriteStartObject("properties");
        foreach (var property in properties)
        {
            json.WriteStartObject(property.WireName);
            SchemaWriter.WriteMembers(json, property.Type, nullable: true);
            WriteDescription(property.Summary);
            if (property.Obsolete is not null) json.WriteBoolean("deprecated", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Any text, with the known words as examples: an <c>enum</c> would refuse the words of a newer server, in validators and in the code that
    /// tools make, and a union of both makes a class without members of it. The extension tells tools that know it that more words may come.
    /// </summary>
    private void WriteEnum(EnumModel words)
    {
        json.WriteStartObject(DocText.Key(words.Name));
        WriteDescription(words.Summary);
        SchemaWriter.WriteType(json, "string", nullable: true);
        WriteWords("examples", words);
        WriteWords("x-extensible-enum", words);
        json.WriteEndObject();
    }

    private void WriteWords(string member, EnumModel words)
    {
        json.WriteStartArray(member);
        foreach (var item in words.Members) json.WriteStringValue(item.Word);
        json.WriteEndArray();
    }

    private void WritePatchOperation()
    {
        json.WriteStartObject(SchemaWriter.PatchOperation);
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
        WritePointer("path", "The value that is changed, as a JSON Pointer (RFC 6901).");
        WritePointer("from", "The value that is moved or copied, as a JSON Pointer.");
        json.WriteStartObject("value");
        json.WriteString("description", "The value that is added, put in place or compared with.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WritePointer(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "string");
        json.WriteString("description", text);
        json.WriteEndObject();
    }

    private void WriteHeaders()
    {
        var headers = HeaderParameter.Of(model).ToList();
        if (headers.Count == 0) return;
        json.WriteStartObject("parameters");
        foreach (var header in headers)
        {
            json.WriteStartObject(DocText.Key(header.WireName));
            json.WriteString("name", header.WireName);
            json.WriteString("in", "header");
            WriteDescription(header.Summary);
            json.WriteStartObject("schema");
            json.WriteString("type", "string");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteDescription(string text)
    {
        if (text.Length > 0) json.WriteString("description", DocText.Markdown(text));
    }
}
