using System.Buffers;
using System.Text;

namespace DocGen.Runtime;

/// <summary>The body of an answer in a pooled buffer.</summary>
internal sealed class ResponseText : IDisposable
{
    // A length that a server claims is believed up to here; beyond, the buffer grows with what really comes.
    private const int TrustedLength = 1024 * 1024;

    private byte[] _buffer = [];
    private int _length;

    internal ReadOnlySpan<byte> Utf8 => _buffer.AsSpan(0, _length);

    /// <summary>Reads all of a body, or, with <paramref name="cut"/>, no more than <paramref name="limit"/> bytes of it.</summary>
    /// <exception cref="HttpRequestException">The body is longer than the limit, and is not to be cut.</exception>
    internal static async Task<ResponseText> ReadAsync(HttpContent content, long limit, bool cut, CancellationToken cancellationToken)
    {
        var text = new ResponseText { _buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(content.Headers.ContentLength + 1 ?? 4096, 256, TrustedLength)) };
        try
        {
            var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                for (var read = -1; read != 0 && text._length <= limit; text._length += read)
                {
                    text.Grow();
                    read = await stream.ReadAsync(text._buffer.AsMemory(text._length), cancellationToken).ConfigureAwait(false);
                }
            }

            if (text._length > limit && !cut)
            {
                throw new HttpRequestException($"The answer is longer than the {limit} bytes that MaxResponseContentBufferSize of the HttpClient allows.");
            }

            text._length = (int)Math.Min(text._length, limit);
            text.ToUtf8(content.Headers.ContentType?.CharSet);
            return text;
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        (_buffer, _length) = ([], 0);
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>The beginning of the text on one line, for a message.</summary>
    internal string Excerpt(int length)
    {
        var text = Encoding.UTF8.GetString(Utf8[..Math.Min(_length, length * 4)]);
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > length ? line[..length] + "…" : line;
    }

    private void Grow()
    {
        if (_length < _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, _buffer.Length * 2L));
        Utf8.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>The encoding of a body that is not in UTF-8, as JSON is between systems (RFC 8259, section 8.1): an old server that says otherwise is believed.</summary>
    internal static Encoding? OtherEncoding(string? charset)
    {
        var name = charset?.Trim('"');
        if (string.IsNullOrEmpty(name) || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // An encoding that .NET does not know is most likely a misspelt "utf-8".
            return null;
        }
    }

    private void ToUtf8(string? charset)
    {
        if (OtherEncoding(charset) is not { } encoding)
        {
            return;
        }

        var converted = Encoding.Convert(encoding, Encoding.UTF8, _buffer, 0, _length);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = ArrayPool<byte>.Shared.Rent(converted.Length);
        converted.CopyTo(_buffer, 0);
        _length = converted.Length;
    }
}
