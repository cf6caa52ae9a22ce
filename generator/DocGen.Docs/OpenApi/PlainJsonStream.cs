namespace DocGen.Docs.OpenApi;

/// <summary>The last touch on written JSON on its way out: the same lines on any system, and safe inside an HTML page.</summary>
/// <remarks>Takes away CR, which the writer puts before each LF on Windows, and escapes each <c>&lt;</c>. Outside of strings JSON has neither, and inside of them CR is always escaped.</remarks>
/// <param name="output">Where the bytes go.</param>
internal sealed class PlainJsonStream(Stream output) : Stream
{
    private static readonly byte[] Less = [(byte)'\\', (byte)'u', (byte)'0', (byte)'0', (byte)'3', (byte)'C'];

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count)
    {
        for (var end = offset + count; offset < end; offset++)
        {
            var next = buffer.AsSpan(offset, end - offset).IndexOfAny((byte)'\r', (byte)'<');
            var length = next < 0 ? end - offset : next;
            output.Write(buffer, offset, length);
            offset += length;
            if (offset < end && buffer[offset] == '<') output.Write(Less, 0, Less.Length);
        }
    }

    /// <summary>Does nothing: whether and when the bytes behind are flushed is their owner's business.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
