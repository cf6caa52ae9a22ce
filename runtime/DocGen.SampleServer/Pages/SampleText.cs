using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Docs.OpenApi;
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
            SampleWriter.Write(json, value);
        }

        return text.WrittenSpan.ToArray();
    }
}
