using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace DocGen.Runtime;

public sealed partial class EntityWriter
{
    // What RFC 8259, section 7, wants escaped, and nothing more.
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private void Text(string value, byte end)
    {
        var room = Room(checked((value.Length * 3) + 3), out var start);
        room[0] = (byte)'"';
        var plain = CopyPlain(value, room[1..]);
        var length = plain + 1;
        if (plain < value.Length)
        {
            var rest = value.AsSpan(plain);
            if (rest.ContainsAny(s_escaped))
            {
                _length = start + length;
                EscapedText(rest, end);
                return;
            }

            length += Encoding.UTF8.GetBytes(rest, room[length..]);
        }

        room[length] = (byte)'"';
        room[length + 1] = end;
        _length = start + length + 2;
    }

    /// <summary>
    /// Copies letters as long as they are ASCII without need of escaping: nearly all texts are short and wholly so. Looking
    /// and copying at once takes a third of the time that a search and an encoding take one after the other.
    /// </summary>
    private static int CopyPlain(string text, Span<byte> room)
    {
        var letters = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        var at = 0;
        for (; letters.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var eight = Vector128.Create(letters.Slice(at, Vector128<ushort>.Count));
            var odd = Vector128.LessThan(eight, Vector128.Create((ushort)' '))
                | Vector128.GreaterThan(eight, Vector128.Create((ushort)'~'))
                | Vector128.Equals(eight, Vector128.Create((ushort)'"'))
                | Vector128.Equals(eight, Vector128.Create((ushort)'\\'));
            if (odd != Vector128<ushort>.Zero)
            {
                return at;
            }

            Vector128.Narrow(eight, eight).GetLower().CopyTo(room[at..]);
        }

        for (; at < letters.Length; at++)
        {
            var letter = letters[at];
            if (letter is < ' ' or > '~' or '"' or '\\')
            {
                return at;
            }

            room[at] = (byte)letter;
        }

        return at;
    }

    private void EscapedText(ReadOnlySpan<char> letters, byte end)
    {
        var room = Room(checked((letters.Length * 6) + 2), out var start);
        var length = 0;
        for (var plain = letters.IndexOfAny(s_escaped); plain >= 0; plain = letters.IndexOfAny(s_escaped))
        {
            length += Encoding.UTF8.GetBytes(letters[..plain], room[length..]);
            length += Escape(letters[plain], room[length..]);
            letters = letters[(plain + 1)..];
        }

        length += Encoding.UTF8.GetBytes(letters, room[length..]);
        room[length] = (byte)'"';
        room[length + 1] = end;
        _length = start + length + 2;
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
}
