namespace DocGen.Runtime;

/// <summary>Dates written as instants (RFC 3339): always with an offset, and with as many decimals as they have.</summary>
internal static class IsoDateText
{
    /// <summary>The length of <c>2023-02-05T13:38:13.2646505+01:00</c>.</summary>
    internal const int MaxLength = 33;

    internal static int Write(DateTimeOffset value, Span<byte> text)
    {
        var local = value.DateTime;
        Two(text, local.Year / 100);
        Two(text[2..], local.Year % 100);
        text[4] = (byte)'-';
        Two(text[5..], local.Month);
        text[7] = (byte)'-';
        Two(text[8..], local.Day);
        text[10] = (byte)'T';
        Two(text[11..], local.Hour);
        text[13] = (byte)':';
        Two(text[14..], local.Minute);
        text[16] = (byte)':';
        Two(text[17..], local.Second);
        var length = Fraction((int)(local.Ticks % TimeSpan.TicksPerSecond), text);
        return Offset((int)(value.Offset.Ticks / TimeSpan.TicksPerMinute), text, length);
    }

    private static int Fraction(int ticks, Span<byte> text)
    {
        if (ticks == 0)
        {
            return 19;
        }

        text[19] = (byte)'.';
        var length = 27;
        for (var at = 26; at >= 20; at--, ticks /= 10)
        {
            text[at] = (byte)('0' + (ticks % 10));
            length = text[at] == '0' && at == length - 1 ? at : length;
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

        text[length] = (byte)(minutes < 0 ? '-' : '+');
        minutes = Math.Abs(minutes);
        Two(text[(length + 1)..], minutes / 60);
        text[length + 3] = (byte)':';
        Two(text[(length + 4)..], minutes % 60);
        return length + 6;
    }

    private static void Two(Span<byte> text, int number)
    {
        text[1] = (byte)('0' + (number % 10));
        text[0] = (byte)('0' + (number / 10));
    }
}
