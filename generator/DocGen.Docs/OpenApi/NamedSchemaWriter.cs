using System.Text.Json;
using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes the schemas of named types as members of <c>components/schemas</c>.</summary>
internal sealed class NamedSchemaWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the schema of an entity or request, and those of the enums that only it uses.</summary>
    public void Write(EntityModel entity)
    {
        json.WriteStartObject(DocText.Key(entity.Name));
        json.WriteDescription(entity.Summary);
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
        foreach (var words in entity.Enums) Write(words);
    }

    /// <summary>Writes the schema of an enum: any text, with the known words as examples.</summary>
    /// <remarks>
    /// An <c>enum</c> would refuse the words of a newer server, in validators and in the code that
    /// tools make, and a union of both makes a class without members of it. The extension tells tools that know it that more words may come.
    /// </remarks>
    public void Write(EnumModel words)
    {
        json.WriteStartObject(DocText.Key(words.Name));
        json.WriteDescription(words.Summary);
        SchemaWriter.WriteType(json, "string", nullable: true);
        WriteWords("examples", words);
        WriteWords("x-extensible-enum", words);
        json.WriteEndObject();
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
            json.WriteDescription(property.Summary);
            if (property.Obsolete is not null) json.WriteBoolean("deprecated", true);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteWords(string member, EnumModel words)
    {
        json.WriteStartArray(member);
        foreach (var item in words.Members) json.WriteStringValue(item.Word);
        json.WriteEndArray();
    }
}
