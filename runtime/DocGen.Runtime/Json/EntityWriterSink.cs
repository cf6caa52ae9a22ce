using System.Buffers;

namespace DocGen.Runtime;

/// <summary>Lets the writer of System.Text.Json, which alone can write a JsonElement, write into the same buffer.</summary>
internal sealed class EntityWriterSink(EntityWriter writer) : IBufferWriter<byte>
{
    public void Advance(int count) => writer.Advance(count);

    public Memory<byte> GetMemory(int sizeHint = 0) => writer.RoomFor(Math.Max(sizeHint, 256));

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
