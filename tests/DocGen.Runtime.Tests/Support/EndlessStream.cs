namespace DocGen.Runtime.Tests.Support;

/// <summary>Gives bytes for as long as someone reads.</summary>
/// <param name="start">What comes first.</param>
/// <param name="given">Told after each piece.</param>
internal sealed class EndlessStream(string start = "", Action? given = null) : Stream
{
    internal long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (var i = 0; i < count; i++)
        {
            buffer[offset + i] = Given + i < start.Length ? (byte)start[(int)Given + i] : (byte)'x';
        }

        Given += count;
        given?.Invoke();
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
