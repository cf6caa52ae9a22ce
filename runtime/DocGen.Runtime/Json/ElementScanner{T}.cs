using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace DocGen.Runtime;

/// <summary>Reads a JSON array element by element while its text is still arriving; holds no more than the longest element.</summary>
internal sealed class ElementScanner<T>(JsonShape<T> element, JsonRules rules, SelectNode? select, long longestElement) : IDisposable
    where T : notnull
{
    private const int FirstLength = 32 * 1024;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = JsonRules.MaxDepth };

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _start;
    private int _from;
    private int _end;
    private int _count;
    private bool _isAllThere;
    private bool _isInside;
    private bool _isAfter;
    private JsonReaderState _state = new(s_options);

    /// <summary>Whether the text was read to its end.</summary>
    internal bool IsDone { get; private set; }

    public void Dispose()
    {
        var buffer = _buffer;
        (_buffer, _start, _end) = ([], 0, 0);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Where more text goes.</summary>
    /// <exception cref="HttpRequestException">The element is longer than allowed: a server could fill the memory with one that never ends.</exception>
    internal Memory<byte> Room()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end > longestElement)
        {
            throw new HttpRequestException($"An element of the answer is longer than the {longestElement} bytes that MaxResponseContentBufferSize of the HttpClient allows.");
        }

        if (_end == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
            _buffer.CopyTo(larger, 0);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsMemory(_end);
    }

    /// <summary>Says how much has come; nothing means that the text is complete.</summary>
    internal void Added(int count)
    {
        _end += count;
        _isAllThere = count == 0;
    }

    /// <summary>The next element; false when more text is needed or there are no more.</summary>
    /// <exception cref="ApiJsonException">The text is no array, or an element is wrong.</exception>
    internal bool TryNext(out T value)
    {
        value = default!;
        if (!_isInside && !TrySkipMark())
        {
            return false;
        }

        _from = _start;
        var text = _buffer.AsSpan(_from, _end - _from);
        var reader = new Utf8JsonReader(text, _isAllThere, _state);
        try
        {
            if (!_isInside && !TryBegin(ref reader))
            {
                return false;
            }

            if (!_isAfter && TryElement(ref reader, text, out value))
            {
                return true;
            }

            // Nothing but blanks may follow the end; the reader throws if something else does.
            IsDone = _isAfter && !reader.Read() && _isAllThere;
            return false;
        }
        catch (JsonException fault) when (fault is not ApiJsonException)
        {
            var trace = new JsonTrace();
            trace.Index(_count);
            throw JsonTrace.Fault(_isInside && !_isAfter ? trace : null, fault);
        }
    }

    /// <summary>Passes over a byte order mark; false while it is not all there, and for a text without anything.</summary>
    private bool TrySkipMark()
    {
        var text = _buffer.AsSpan(_start, _end - _start);
        IsDone = _isAllThere && text.TrimStart(" \t\r\n\uFEFF"u8).IsEmpty;
        _start += text.StartsWith("\uFEFF"u8) ? 3 : 0;
        return !IsDone && (_isAllThere || text.Length >= 3);
    }

    private bool TryBegin(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType is not (JsonTokenType.StartArray or JsonTokenType.Null))
        {
            throw new JsonPass(reader, rules, null, isTextChecked: false).Fault("an array");
        }

        _isInside = true;
        _isAfter = reader.TokenType == JsonTokenType.Null;
        Keep(ref reader);
        return true;
    }

    private bool TryElement(ref Utf8JsonReader reader, ReadOnlySpan<byte> text, out T value)
    {
        value = default!;
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _isAfter = true;
            Keep(ref reader);
            return false;
        }

        var from = (int)reader.TokenStartIndex;
        if (!reader.TrySkip())
        {
            return false;
        }

        value = Read(text[from..(int)reader.BytesConsumed]);
        _count++;
        Keep(ref reader);
        return true;
    }

    private void Keep(ref Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        _start = _from + (int)reader.BytesConsumed;
    }

    private T Read(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ApiJsonException($"$[{_count}]", "valid JSON", "bytes that are no UTF-8 (RFC 8259, section 8.1)");
        }

        var json = new JsonPass(new(utf8, s_options), rules, select, isTextChecked: utf8.IndexOf("\\u"u8) < 0);
        try
        {
            json.Reader.Read();
            return json.Reader.TokenType == JsonTokenType.Null ? element.ReadNull(ref json) : element.Read(ref json);
        }
        catch (JsonException fault) when (fault is not ApiJsonException)
        {
            json.Passing(_count);
            throw JsonTrace.Fault(json.Trace, fault);
        }
    }
}
