using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace DocGen.Runtime;

/// <summary>Whole JSON texts: the way in and out that needs no options of System.Text.Json.</summary>
public static class JsonText
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="shape">What the text shall be.</param>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="value">The value, or the default one when the answer is false.</param>
    /// <param name="rules">The open choices of reading; null for <see cref="JsonRules.Default"/>.</param>
    /// <param name="select">The $select that the text is the answer to, or null; entities keep what it covers.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>False for an empty text and for the JSON <c>null</c>.</returns>
    /// <exception cref="ApiJsonException">The text is not JSON (RFC 8259), is deeper than 64 levels, or is not what the shape wants.</exception>
    public static bool TryRead<T>(JsonShape<T> shape, ReadOnlySpan<byte> utf8, [MaybeNullWhen(false)] out T value, JsonRules? rules = null, SelectNode? select = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(shape);
        value = default;
        utf8 = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (utf8.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            return false;
        }

        if (!Utf8.IsValid(utf8))
        {
            throw new ApiJsonException("$", "valid JSON", "bytes that are no UTF-8 (RFC 8259, section 8.1)");
        }

        // Then only an escape can still spell half a character.
        var isTextChecked = utf8.IndexOf("\\u"u8) < 0;
        var json = new JsonPass(
            new(utf8, new JsonReaderOptions { MaxDepth = JsonRules.MaxDepth }), rules ?? JsonRules.Default, select, isTextChecked);
        try
        {
            json.Reader.Read();
            var isNull = json.Reader.TokenType == JsonTokenType.Null;
            value = isNull ? default : shape.Read(ref json);

            // One read more, or a text that goes on after its end would pass.
            json.Reader.Read();
            return !isNull;
        }
        catch (JsonException fault) when (fault is not ApiJsonException)
        {
            throw JsonTrace.Fault(json.Trace, fault);
        }
    }

    /// <summary>Writes a value as a whole text.</summary>
    /// <param name="shape">How it is written.</param>
    /// <param name="value">The value.</param>
    /// <param name="destination">Where the UTF-8 text goes.</param>
    /// <param name="rules">The open choices of writing; null for <see cref="JsonRules.Default"/>.</param>
    /// <param name="select">What is selected, or null for everything. The value itself is not changed by it.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <exception cref="InvalidOperationException">The value nests deeper than 64 levels, as one that holds itself does.</exception>
    public static void Write<T>(JsonShape<T> shape, T value, IBufferWriter<byte> destination, JsonRules? rules = null, SelectNode? select = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(destination);
        var json = EntityWriter.Rent(rules ?? JsonRules.Default, select);
        try
        {
            shape.Write(json, value);
            destination.Write(json.Written);
        }
        finally
        {
            json.Return();
        }
    }

    /// <summary>Writes a value as a whole text of its own.</summary>
    /// <param name="shape">How it is written.</param>
    /// <param name="value">The value.</param>
    /// <param name="rules">The open choices of writing; null for <see cref="JsonRules.Default"/>.</param>
    /// <param name="select">What is selected, or null for everything.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The text in UTF-8.</returns>
    /// <exception cref="InvalidOperationException">The value nests deeper than 64 levels, as one that holds itself does.</exception>
    public static byte[] ToUtf8<T>(JsonShape<T> shape, T value, JsonRules? rules = null, SelectNode? select = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(shape);
        var json = EntityWriter.Rent(rules ?? JsonRules.Default, select);
        try
        {
            shape.Write(json, value);
            return json.Written.ToArray();
        }
        finally
        {
            json.Return();
        }
    }
}
