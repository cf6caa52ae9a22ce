using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Samples;

/// <summary>Parses the JSON of a sample into values. The only file inside the compiler that knows System.Text.Json.</summary>
internal static class SampleJson
{
    /// <summary>How deep values may nest; the deepest sample of the published docs has eight levels.</summary>
    private const int DeepestValue = 64;

    /// <summary>The value of a stretch of text; null where it is not JSON.</summary>
    /// <param name="text">The text of the page.</param>
    /// <param name="start">Offset of the JSON.</param>
    /// <param name="length">Length of the JSON.</param>
    /// <param name="errorOffset">Where the text stops being JSON; -1 where it never does.</param>
    /// <param name="isTooDeep">Whether it is given up because it nests too deep.</param>
    public static SampleValue? Parse(string text, int start, int length, out int errorOffset, out bool isTooDeep)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(length));
        errorOffset = -1;
        isTooDeep = false;
        var reader = default(Utf8JsonReader);
        var count = 0;
        try
        {
            count = Encoding.UTF8.GetBytes(text, start, length, bytes, 0);
            reader = new Utf8JsonReader(bytes.AsSpan(0, count), new JsonReaderOptions { MaxDepth = DeepestValue });
            reader.Read();
            var value = Read(ref reader);
            // One more step, to see that nothing follows.
            reader.Read();
            return value;
        }
        catch (JsonException fault)
        {
            isTooDeep = reader.CurrentDepth >= DeepestValue;
            errorOffset = start + Offset(bytes, count, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            errorOffset = start + Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex);
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    [MethodImpl(HotLoop.Optimised)]
    private static SampleValue Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => new SampleValue(SampleKind.String, reader.GetString()!, default, default),
        JsonTokenType.Number => new SampleValue(SampleKind.Number, Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), default, default),
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        _ => Null,
    };

    [MethodImpl(HotLoop.Optimised)]
    private static SampleValue ReadObject(ref Utf8JsonReader reader)
    {
        var names = new List<string>();
        var values = new List<SampleValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            names.Add(reader.GetString()!);
            reader.Read();
            values.Add(Read(ref reader));
        }

        return new SampleValue(SampleKind.Object, "", values.ToEquatableArray(), names.ToEquatableArray());
    }

    [MethodImpl(HotLoop.Optimised)]
    private static SampleValue ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<SampleValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Read(ref reader));
        return new SampleValue(SampleKind.Array, "", items.ToEquatableArray(), default);
    }

    /// <summary>The reader counts lines at LF and bytes within them; we need characters from the start.</summary>
    private static int Offset(byte[] bytes, int count, long line, long position)
    {
        var at = 0;
        for (; line > 0 && at < count; at++)
            if (bytes[at] == (byte)'\n') line--;
        return Encoding.UTF8.GetCharCount(bytes, 0, (int)Math.Min(count, at + position));
    }

    private static readonly SampleValue True = new(SampleKind.True, "", default, default);

    private static readonly SampleValue False = new(SampleKind.False, "", default, default);

    private static readonly SampleValue Null = new(SampleKind.Null, "", default, default);
}
