using System.Buffers;

namespace DocGen.Runtime.Tests.Support;

/// <summary>Bytes in two pieces.</summary>
internal static class Buffers
{
    internal static ReadOnlySequence<byte> Cut(byte[] bytes, int at)
    {
        var second = new Piece(bytes.AsMemory(at), at);
        var first = new Piece(bytes.AsMemory(0, at), 0, second);
        return new(first, 0, second, bytes.Length - at);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, long start, Piece? next = null) => (Memory, RunningIndex, Next) = (memory, start, next);
    }
}
