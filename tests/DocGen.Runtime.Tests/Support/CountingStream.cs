namespace DocGen.Runtime.Tests.Support;

/// <summary>Remembers the longest piece that was written.</summary>
internal sealed class CountingStream : MemoryStream
{
    internal int Longest { get; private set; }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Longest = Math.Max(Longest, buffer.Length);
        return base.WriteAsync(buffer, cancellationToken);
    }
}
