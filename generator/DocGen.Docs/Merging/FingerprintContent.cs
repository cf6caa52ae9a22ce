using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DocGen.Docs.Merging;

/// <summary>The bytes of which a fingerprint is made; each text after its length, so that no two lists of texts give the same bytes.</summary>
internal sealed class FingerprintContent : IDisposable
{
    [ThreadStatic]
    private static SHA256? t_sha;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Room(sizeof(int)), number);
        _length += sizeof(int);
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text)
    {
        Add(text.Length);
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>The fingerprint of what was added.</summary>
    public Fingerprint ToFingerprint()
    {
        var hash = (t_sha ??= SHA256.Create()).ComputeHash(_bytes, 0, _length);
        return new(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, sizeof(ulong)));
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private Span<byte> Room(int count)
    {
        if (_length + count > _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + count, _bytes.Length * 2));
            Buffer.BlockCopy(_bytes, 0, larger, 0, _length);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length, count);
    }
}
