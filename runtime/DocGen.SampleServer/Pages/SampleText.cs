using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Docs.Reading.Pages;

namespace DocGen.SampleServer.Pages;

/// <summary>A sample's value as JSON text.</summary>
internal static class SampleText
{
    /// <summary>How all JSON is written here: escaped as little as RFC 8259 demands, since it is never pasted into HTML.</summary>
    public static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static byte[] Of(SampleValue value)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Plain))
        {
            Write(json, value);
        }

        return text.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, SampleValue value)
    {
        switch (value.Kind)
        {
            case SampleKind.Object:
                json.WriteStartObject();
                for (var i = 0; i < value.Items.Count; i++)
                {
                    json.WritePropertyName(value.Names[i]);
                    Write(json, value.Items[i]);
                }

                json.WriteEndObject();
                break;
            case SampleKind.Array:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case SampleKind.String:
                json.WriteStringValue(value.Text);
                break;
            case SampleKind.Number:
                // As it is written on the page: 99.99 and 1E3 stay what they are.
                json.WriteRawValue(value.Text, skipInputValidation: true);
                break;
            case SampleKind.True or SampleKind.False:
                json.WriteBooleanValue(value.Kind == SampleKind.True);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
