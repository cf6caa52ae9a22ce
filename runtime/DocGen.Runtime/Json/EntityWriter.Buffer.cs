using System.Buffers;
using System.Text;

namespace DocGen.Runtime.Json;

public sealed partial class EntityWriter
{
    /// <summary>How much text is gathered before a piece of a long list is sent.</summary>
    internal const int PieceLength = 32 * 1024;

    // A spare writer keeps its buffer up to this size; one large answer must not hold its memory forever.
    private const int KeptLength = 128 * 1024;

    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    [ThreadStatic]
    private static EntityWriter? t_spare;

    private byte[] _buffer = new byte[4096];
    private int _length;

    /// <summary>The text so far, without the comma that the last value left.</summary>
    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, EndOfText);

    internal int Length => _length;

    private int EndOfText => _depth == 0 && _length > 0 && _buffer[_length - 1] == ',' ? _length - 1 : _length;

    internal static EntityWriter Rent(JsonRules rules, SelectNode? select)
    {
        var writer = t_spare ?? new();
        t_spare = null;
        writer.Rules = rules;
        writer.Select = select;
        return writer;
    }

    internal void Return()
    {
        (_length, _depth, _names, _writesNull, Select, Rules) = (0, 0, null, true, null, JsonRules.Default);
        (_isPeeking, _peeked) = (false, null);
        if (_buffer.Length <= KeptLength)
        {
            t_spare = this;
        }
    }

    internal async Task SendPieceAsync(Stream destination, CancellationToken cancellationToken)
    {
        // The last byte stays, since a bracket may have to take the place of a comma.
        await destination.WriteAsync(_buffer.AsMemory(0, _length - 1), cancellationToken).ConfigureAwait(false);
        _buffer[0] = _buffer[_length - 1];
        _length = 1;
    }

    internal Task SendAsync(Stream destination, CancellationToken cancellationToken) =>
        destination.WriteAsync(_buffer.AsMemory(0, EndOfText), cancellationToken).AsTask();

    /// <summary>A run of properties as nulls, copied from the table's text in one go.</summary>
    internal void Nulls(EntityNames names, int from, int to) =>
        Raw(names.Nulls.AsSpan(names.Starts[from], names.Starts[to] - names.Starts[from]));

    /// <summary>A name that is in no table.</summary>
    internal void Name(string name)
    {
        _names = null;
        _writesNull = true;
        Text(name, (byte)':');
    }

    private void Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length));
        _length += text.Length;
    }

    private void Text(string value, byte end)
    {
        var letters = value.AsSpan();
        var plain = letters.IndexOfAny(s_escaped);
        if (plain >= 0)
        {
            EscapedText(letters, plain, end);
            return;
        }

        var room = Room((value.Length * 3) + 3);
        room[0] = (byte)'"';
        var length = Encoding.UTF8.GetBytes(letters, room[1..]) + 1;
        room[length] = (byte)'"';
        room[length + 1] = end;
        _length += length + 2;
    }

    private void EscapedText(ReadOnlySpan<char> letters, int plain, byte end)
    {
        var room = Room((letters.Length * 6) + 3);
        room[0] = (byte)'"';
        var length = 1;
        while (plain >= 0)
        {
            length += Encoding.UTF8.GetBytes(letters[..plain], room[length..]);
            length += Escape(letters[plain], room[length..]);
            letters = letters[(plain + 1)..];
            plain = letters.IndexOfAny(s_escaped);
        }

        length += Encoding.UTF8.GetBytes(letters, room[length..]);
        room[length] = (byte)'"';
        room[length + 1] = end;
        _length += length + 2;
    }

    private static int Escape(char letter, Span<byte> room)
    {
        room[0] = (byte)'\\';
        room[1] = letter switch { '\n' => (byte)'n', '\r' => (byte)'r', '\t' => (byte)'t', '"' or '\\' => (byte)letter, _ => (byte)'u' };
        if (room[1] != 'u')
        {
            return 2;
        }

        room[2] = room[3] = (byte)'0';
        room[4] = (byte)('0' + (letter >> 4));
        room[5] = "0123456789abcdef"u8[letter & 15];
        return 6;
    }

    /// <summary>Writes the name that is held, and makes room behind it.</summary>
    private Span<byte> Room(int count)
    {
        var names = _names;
        var name = names is null ? 0 : names.LengthOf(_property);
        if (_buffer.Length - _length < name + count)
        {
            Grow(name + count);
        }

        if (names is not null)
        {
            names.Nulls.AsSpan(names.Starts[_property], name).CopyTo(_buffer.AsSpan(_length));
            _length += name;
            _names = null;
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int count) => Array.Resize(ref _buffer, checked((int)Math.Min(Array.MaxLength, Math.Max(_buffer.Length * 2L, (long)_length + count))));
}
