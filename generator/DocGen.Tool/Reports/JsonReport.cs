using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Tool.Reports;

/// <summary>JSON that is the same on every system, and can be read by people too.</summary>
internal static class JsonReport
{
    /// <summary>The output is a file of its own, never a part of HTML; so quotes and other letters may stand as they are.</summary>
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what the given function writes, with a line end below.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options)) write(json);
        output.Write(Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }
}
