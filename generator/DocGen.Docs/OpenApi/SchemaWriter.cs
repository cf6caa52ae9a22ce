using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>Writes types as schemas (JSON Schema 2020-12).</summary>
internal static class SchemaWriter
{
    /// <summary>Writes the schema of a type as a member of the current object.</summary>
    public static void Write(Utf8JsonWriter json, string member, TypeModel type)
    {
        json.WriteStartObject(member);
        WriteMembers(json, type, nullable: false);
        json.WriteEndObject();
    }

    /// <summary>Writes what makes a schema of a type into the current object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="type">The type.</param>
    /// <param name="nullable">Whether null is a value too. Named types are so by themselves, since a union at each mention costs their names in the code that tools make.</param>
    public static void WriteMembers(Utf8JsonWriter json, TypeModel type, bool nullable)
    {
        switch (type.Kind)
        {
            case TypeKind.Entity or TypeKind.Enum:
                WriteReference(json, type.Name);
                break;
            case TypeKind.List:
                WriteType(json, "array", nullable);
                Write(json, "items", type.Element!);
                break;
            case TypeKind.Dictionary:
                WriteType(json, "object", nullable);
                Write(json, "additionalProperties", type.Element!);
                break;
            case TypeKind.Patch:
                WriteType(json, "array", nullable);
                json.WriteStartObject("items");
                WriteReference(json, PatchOperationSchema.Key);
                json.WriteEndObject();
                break;
            case TypeKind.Bytes:
                WriteType(json, "string", nullable);
                json.WriteString("format", "byte");
                json.WriteString("contentEncoding", "base64");
                break;
            case TypeKind.Json or TypeKind.None:
                // Nothing said: anything goes.
                break;
            default:
                var (name, format) = Value(type.Kind);
                WriteType(json, name, nullable);
                if (format is not null) json.WriteString("format", format);
                break;
        }
    }

    /// <summary>Writes the word for a type, with null beside it where null is a value too.</summary>
    public static void WriteType(Utf8JsonWriter json, string name, bool nullable)
    {
        if (!nullable)
        {
            json.WriteString("type", name);
            return;
        }

        json.WriteStartArray("type");
        json.WriteStringValue(name);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    /// <summary>Writes a reference to the schema of a named type.</summary>
    public static void WriteReference(Utf8JsonWriter json, string name) => json.WriteString("$ref", "#/components/schemas/" + DocText.Key(name));

    private static (string Name, string? Format) Value(TypeKind kind) => kind switch
    {
        TypeKind.Int32 => ("integer", "int32"),
        TypeKind.Int64 => ("integer", "int64"),
        TypeKind.Double => ("number", "double"),
        TypeKind.Boolean => ("boolean", null),
        TypeKind.DateTime => ("string", "date-time"),
        TypeKind.File => ("string", "binary"),
        _ => ("string", null),
    };
}
