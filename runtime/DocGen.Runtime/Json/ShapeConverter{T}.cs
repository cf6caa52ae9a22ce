using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocGen.Runtime;

/// <summary>A shape in the form that System.Text.Json takes.</summary>
internal sealed class ShapeConverter<T>(JsonShape<T> shape, JsonRules rules) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = new JsonPass(reader, rules, null, isTextChecked: false);
        try
        {
            var value = shape.Read(ref json);
            reader = json.Reader;
            return value;
        }
        catch (JsonException fault) when (fault is not ApiJsonException)
        {
            throw JsonTrace.Fault(json.Trace, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var json = EntityWriter.Rent(rules, null);
        try
        {
            shape.Write(json, value);
            if (writer.Options.Indented)
            {
                Indented(writer, json.Written);
            }
            else
            {
                writer.WriteRawValue(json.Written, skipInputValidation: true);
            }
        }
        finally
        {
            json.Return();
        }
    }

    // Raw text is not indented by the writer, so it has to see each part. For people's eyes, speed does not matter.
    private static void Indented(Utf8JsonWriter writer, ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(writer);
    }
}
