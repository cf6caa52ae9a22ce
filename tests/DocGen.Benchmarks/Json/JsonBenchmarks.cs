using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DocGen.Benchmarks.Api;
using DocGen.Runtime;

namespace DocGen.Benchmarks.Json;

/// <summary>The same voyage, read and written by the emitted table and by System.Text.Json, with reflection and with its source generator.</summary>
public class JsonBenchmarks
{
    private static readonly JsonSerializerOptions s_reflection = new();
    private static readonly SelectNode s_select = Select<VoyageEntity>.Parse("voyageId,captainName,stage,whenAnnounced,crewCount,grade").Node!;

    private readonly ArrayBufferWriter<byte> _buffer = new(8 * 1024);
    private readonly byte[] _ordered = VoyageJson.Ordered;
    private readonly byte[] _shuffled = VoyageJson.Shuffled;
    private readonly Voyage _byHand = JsonSerializer.Deserialize<Voyage>(VoyageJson.Ordered, s_reflection)!;
    private readonly VoyageEntity _emitted = Read(VoyageJson.Ordered);
    private readonly Utf8JsonWriter _writer;

    public JsonBenchmarks() => _writer = new(_buffer);

    /// <summary>All ways must read and write the same, or they can't be compared.</summary>
    [GlobalSetup]
    public void Check()
    {
        var written = new Action[] { WriteReflection, WriteSourceGenerated, WriteDocGen }.Select(write =>
        {
            write();
            return Convert.ToHexString(_buffer.WrittenSpan);
        }).Append(Convert.ToHexString(_ordered)).Distinct().ToArray();
        if (written.Length != 1) throw new InvalidOperationException("The texts differ.");
        if (ReadShuffledDocGen().Rights!.Count != ReadShuffledReflection()!.Rights!.Count) throw new InvalidOperationException("The entities differ.");
    }

    [Benchmark]
    public Voyage? ReadReflection() => JsonSerializer.Deserialize<Voyage>(_ordered, s_reflection);

    [Benchmark]
    public Voyage? ReadSourceGenerated() => JsonSerializer.Deserialize(_ordered, SourceGenerated.Default.Voyage);

    [Benchmark]
    public VoyageEntity ReadDocGen() => Read(_ordered);

    [Benchmark]
    public Voyage? ReadShuffledReflection() => JsonSerializer.Deserialize<Voyage>(_shuffled, s_reflection);

    [Benchmark]
    public Voyage? ReadShuffledSourceGenerated() => JsonSerializer.Deserialize(_shuffled, SourceGenerated.Default.Voyage);

    [Benchmark]
    public VoyageEntity ReadShuffledDocGen() => Read(_shuffled);

    [Benchmark]
    public void WriteReflection()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _byHand, s_reflection);
    }

    [Benchmark]
    public void WriteSourceGenerated()
    {
        Reset();
        JsonSerializer.Serialize(_writer, _byHand, SourceGenerated.Default.Voyage);
    }

    [Benchmark]
    public void WriteDocGen()
    {
        _buffer.ResetWrittenCount();
        JsonText.Write(VoyageEntityJson.Default, _emitted, _buffer);
    }

    [Benchmark]
    public void WriteSelected()
    {
        _buffer.ResetWrittenCount();
        JsonText.Write(VoyageEntityJson.Default, _emitted, _buffer, select: s_select);
    }

    private static VoyageEntity Read(byte[] text) => JsonText.TryRead(VoyageEntityJson.Default, text, out var voyage) ? voyage : throw new InvalidOperationException();

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }
}
