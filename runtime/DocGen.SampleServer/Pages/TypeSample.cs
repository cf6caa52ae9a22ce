using System.Buffers;
using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.SampleServer.Pages;

/// <summary>A sample for a page that shows none, made of the types of its table in the manner of those that are shown: entities are null.</summary>
internal static class TypeSample
{
    public static byte[] Of(TypeModel type, TypeTable types)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, SampleText.Plain))
        {
            Write(json, type, types, isRoot: true);
        }

        return text.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, TypeModel type, TypeTable types, bool isRoot)
    {
        switch (type.Kind)
        {
            case TypeKind.Entity when isRoot && types.Entity(type) is { } entity:
                json.WriteStartObject();
                foreach (var property in TypeTable.Properties(entity))
                {
                    json.WritePropertyName(property.WireName);
                    Write(json, property.Type, types, isRoot: false);
                }

                json.WriteEndObject();
                break;
            case TypeKind.List:
                json.WriteStartArray();
                if (isRoot)
                {
                    Write(json, type.Element!, types, isRoot: true);
                }

                json.WriteEndArray();
                break;
            case TypeKind.Dictionary:
                json.WriteStartObject();
                json.WriteEndObject();
                break;
            case TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double:
                json.WriteNumberValue(0);
                break;
            case TypeKind.Boolean:
                json.WriteBooleanValue(false);
                break;
            case TypeKind.String or TypeKind.Bytes:
                json.WriteStringValue("");
                break;
            case TypeKind.DateTime:
                // The docs' own word for "never".
                json.WriteStringValue("0001-01-01T00:00:00Z");
                break;
            case TypeKind.Enum when types.Words(type).FirstOrDefault() is { } word:
                json.WriteStringValue(word);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
