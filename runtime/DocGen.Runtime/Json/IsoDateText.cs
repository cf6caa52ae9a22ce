using System.Buffers.Binary;

namespace DocGen.Runtime;

/// <summary>Dates written as instants (RFC 3339): always with an offset, and with as many decimals as they have.</summary>
/// <remarks>Entities are full of dates, so eight letters at a time are put together as a number and stored at once.</remarks>
internal static class IsoDateText
{
    /// <summary>The length of <c>2023-02-05T13:38:13.2646505+01:00</c>.</summary>
    internal const int MaxLength = 33;

    private const ulong Dash = '-', Colon = ':', Point = '.', T = 'T';

    internal static int Write(DateTimeOffset value, Span<byte> text)
    {
        var local = value.DateTime;
        var (year, month, day) = local;
        var (seconds, fraction) = Math.DivRem((ulong)local.TimeOfDay.Ticks, TimeSpan.TicksPerSecond);
        var (minutes, second) = Math.DivRem((uint)seconds, 60);
        var (hour, minute) = Math.DivRem(minutes, 60);
        Eight(text, Two((uint)year / 100) | Two((uint)year % 100) << 16 | Dash << 32 | Two((uint)month) << 40 | Dash << 56);
        Eight(text[8..], Two((uint)day) | T << 16 | Two(hour) << 24 | Colon << 40 | Two(minute) << 48);
        var ticks = (uint)fraction;
        Eight(text[16..], Colon | Two(second) << 8 | Point << 24 | Two(ticks / 100_000) << 32 | Two(ticks / 1000 % 100) << 48);
        return Offset(value.TotalOffsetMinutes, text, ticks == 0 ? 19 : Decimals(ticks % 1000, text));
    }

    /// <summary>The last three of the seven decimals that a tick has; where the text ends without the zeros behind.</summary>
    private static int Decimals(uint rest, Span<byte> text)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(text[24..], (ushort)Two(rest / 10));
        text[26] = (byte)('0' + (rest % 10));
        var length = 27;
        while (text[length - 1] == '0')
        {
            length--;
        }

        return length;
    }

    private static int Offset(int minutes, Span<byte> text, int length)
    {
        if (minutes == 0)
        {
            text[length] = (byte)'Z';
            return length + 1;
        }

        var (hours, rest) = Math.DivRem((uint)Math.Abs(minutes), 60);
        text[length] = (byte)(minutes < 0 ? '-' : '+');
        BinaryPrimitives.WriteUInt16LittleEndian(text[(length + 1)..], (ushort)Two(hours));
        text[length + 3] = (byte)':';
        BinaryPrimitives.WriteUInt16LittleEndian(text[(length + 4)..], (ushort)Two(rest));
        return length + 6;
    }

    private static void Eight(Span<byte> text, ulong letters) => BinaryPrimitives.WriteUInt64LittleEndian(text, letters);

    /// <summary>Two digits as letters, the first one in the lower byte.</summary>
    private static ulong Two(uint number) => ('0' * 0x101) + (number / 10) + (number % 10 << 8);
}
