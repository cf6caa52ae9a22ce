using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>The property names of one table in the forms that reading, writing and selecting need; made at the table's first use.</summary>
internal sealed class EntityNames
{
    /// <summary>No names at all: what a writer holds before its first object.</summary>
    internal static readonly EntityNames None = new(null!, []);

    private readonly int[] _slots;
    private SelectNames? _forSelect;

    internal EntityNames(IEntityTable table, string[] names)
    {
        Table = table;
        All = names;
        Utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, names.Length * 2))];
        (Nulls, Starts) = Text(names);
        Quoted = [.. names.Select((_, i) => Nulls[Starts[i]..(Starts[i + 1] - "null,".Length)])];
        for (var i = 0; i < names.Length; i++)
        {
            Add(i);
        }
    }

    internal IEntityTable Table { get; }

    internal string[] All { get; }

    /// <summary>The names as they are compared with what is read.</summary>
    internal byte[][] Utf8 { get; }

    /// <summary>
    /// All properties written as null, <c>"Id":null,"Name":null,</c>: any run of properties without a value is one slice.
    /// </summary>
    internal byte[] Nulls { get; }

    /// <summary>Where each property starts in <see cref="Nulls"/>, and after the last one its length.</summary>
    internal int[] Starts { get; }

    /// <summary>Each name with its quotes and colon, in an array of its own: to cut it out of <see cref="Nulls"/> for each value costs a twentieth of all writing.</summary>
    internal byte[][] Quoted { get; }

    internal SelectNames ForSelect => _forSelect ?? Interlocked.CompareExchange(ref _forSelect, new(All), null) ?? _forSelect;

    /// <summary>The property of a name that was read, or -1. Names compare exactly.</summary>
    internal int Find(scoped ref JsonPass json) =>
        json.Reader.HasValueSequence || json.Reader.ValueIsEscaped ? FindCopy(ref json) : Find(json.Reader.ValueSpan);

    internal int Find(ReadOnlySpan<byte> name)
    {
        for (var slot = Hash(name); ; slot++)
        {
            var number = _slots[slot & (_slots.Length - 1)] - 1;
            if (number < 0 || name.SequenceEqual(Utf8[number]))
            {
                return number;
            }
        }
    }

    /// <summary>A name over several buffers, or with escapes, is put together first. It is never longer than it was on the wire.</summary>
    private int FindCopy(scoped ref JsonPass json)
    {
        var length = json.WireLength;
        var text = length <= 256 ? stackalloc byte[256] : new byte[length];
        return Find(text[..json.Copy(text)]);
    }

    private void Add(int number)
    {
        if (Find(Utf8[number]) >= 0)
        {
            return;
        }

        var slot = Hash(Utf8[number]);
        while (_slots[slot & (_slots.Length - 1)] != 0)
        {
            slot++;
        }

        _slots[slot & (_slots.Length - 1)] = number + 1;
    }

    // The ends of a name tell most names apart; what they don't, the comparison does.
    private static int Hash(ReadOnlySpan<byte> name)
    {
        ulong first = 0, last = 0;
        if (name.Length >= 8)
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(name);
            last = BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]);
        }
        else
        {
            foreach (var letter in name)
            {
                first = first << 8 | letter;
            }
        }

        var mixed = (first ^ BitOperations.RotateLeft(last, 29) ^ (uint)name.Length) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 33);
    }

    private static (byte[] Nulls, int[] Starts) Text(string[] names)
    {
        var text = new StringBuilder();
        var starts = new int[names.Length + 1];
        var length = 0;
        for (var i = 0; i < names.Length; i++)
        {
            var member = $"\"{JsonEncodedText.Encode(names[i], System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":null,";
            text.Append(member);
            starts[i + 1] = length += Encoding.UTF8.GetByteCount(member);
        }

        return (Encoding.UTF8.GetBytes(text.ToString()), starts);
    }
}
