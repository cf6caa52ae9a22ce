namespace DocGen.Runtime;

/// <summary>Dates as text: RFC 3339, and what servers make of it by leaving out the offset, the seconds or the time.</summary>
internal static class IsoDate
{
    /// <summary>More than any date has; longer text is none.</summary>
    internal const int LongestText = 40;

    private const long LastTick = 3155378975999999999;

    internal static bool TryParse(ReadOnlySpan<byte> text, TimeZoneInfo zone, out DateTimeOffset value)
    {
        value = default;
        if (text.Length is < 10 or > LongestText || !TryDay(text, out var ticks))
        {
            return false;
        }

        var rest = text[10..];
        if (rest.Length > 0 && (rest[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || !TryTime(ref rest, ref ticks)))
        {
            return false;
        }

        if (ticks == 0)
        {
            // Midnight of the year 1 stands for "no date", whatever offset it was given on its way.
            return rest.IsEmpty || TryOffset(rest, out _);
        }

        if (rest.IsEmpty)
        {
            value = Instant(ticks, OffsetIn(zone, ticks));
            return true;
        }

        var valid = TryOffset(rest, out var minutes);
        value = valid ? Instant(ticks, minutes) : default;
        return valid;
    }

    // At the ends of time an offset may lead beyond them, and DateTimeOffset would throw.
    private static DateTimeOffset Instant(long localTicks, int offsetMinutes) =>
        (localTicks - (offsetMinutes * TimeSpan.TicksPerMinute)) switch
        {
            < 0 => DateTimeOffset.MinValue,
            > LastTick => DateTimeOffset.MaxValue,
            _ => new(localTicks, new TimeSpan(offsetMinutes * TimeSpan.TicksPerMinute)),
        };

    private static int OffsetIn(TimeZoneInfo zone, long ticks) => ReferenceEquals(zone, TimeZoneInfo.Utc)
        ? 0
        : (int)(zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Unspecified)).Ticks / TimeSpan.TicksPerMinute);

    private static bool TryDay(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var year = (Two(text) * 100) + Two(text[2..]);
        var (month, day) = (Two(text[5..]), Two(text[8..]));
        if (text[4] != '-' || text[7] != '-' || year < 1 || month is < 1 or > 12 || day < 1 || Two(text) < 0 || Two(text[2..]) < 0
            || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day).Ticks;
        return true;
    }

    /// <summary>Hours, minutes, and if they are there seconds and their fraction; leaves the offset.</summary>
    private static bool TryTime(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        if (text.Length < 6 || text[3] != ':' || Two(text[1..]) is < 0 or > 23 || Two(text[4..]) is < 0 or > 59)
        {
            return false;
        }

        ticks += ((Two(text[1..]) * 60) + Two(text[4..])) * TimeSpan.TicksPerMinute;
        text = text[6..];
        if (text.IsEmpty || text[0] != ':')
        {
            return true;
        }

        // 60 is a leap second, which RFC 3339 allows and .NET counts as the next one.
        if (text.Length < 3 || Two(text[1..]) is < 0 or > 60)
        {
            return false;
        }

        ticks = Math.Min(LastTick, ticks + (Two(text[1..]) * TimeSpan.TicksPerSecond));
        text = text[3..];
        return text.IsEmpty || text[0] is not ((byte)'.' or (byte)',') || TryFraction(ref text, ref ticks);
    }

    /// <summary>Seven decimals count, as .NET has no more; further ones are cut off.</summary>
    private static bool TryFraction(ref ReadOnlySpan<byte> text, ref long ticks)
    {
        var digits = 1;
        long fraction = 0;
        for (; digits < text.Length && text[digits] is >= (byte)'0' and <= (byte)'9'; digits++)
        {
            fraction = digits <= 7 ? (fraction * 10) + text[digits] - '0' : fraction;
        }

        for (var missing = digits; missing <= 7; missing++)
        {
            fraction *= 10;
        }

        ticks = Math.Min(LastTick, ticks + fraction);
        text = text[digits..];
        return digits > 1;
    }

    /// <summary><c>Z</c>, <c>+01:00</c>, <c>+0100</c> or <c>+01</c>; .NET knows offsets up to 14 hours.</summary>
    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] is (byte)'Z' or (byte)'z';
        }

        if (text.Length is not (3 or 5 or 6) || text[0] is not ((byte)'+' or (byte)'-') || (text.Length == 6 && text[3] != ':'))
        {
            return false;
        }

        var (hour, minute) = (Two(text[1..]), text.Length == 3 ? 0 : Two(text[^2..]));
        minutes = (hour * 60) + minute;
        var valid = hour >= 0 && minute is >= 0 and <= 59 && minutes <= 14 * 60;
        minutes = text[0] == '-' ? -minutes : minutes;
        return valid;
    }

    /// <summary>Two digits, or a number far below zero.</summary>
    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : -1000;
    }
}
