using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace DocGen.Runtime;

public sealed partial class EntityWriter
{
    // The longest double, such as -2.2250738585072014E-308, and a comma.
    private const int LongestNumber = 32;

    /// <summary>A whole number of 32 bits, or null.</summary>
    /// <param name="value">The number.</param>
    internal void Int32(int? value)
    {
        if (value is not { } number)
        {
            Null();
            return;
        }

        var room = Room(LongestNumber, out var start);
        if ((uint)number < 10)
        {
            // Ranks, counts and flags are mostly that small.
            room[0] = (byte)('0' + number);
            Comma(room, start, 1);
            return;
        }

        Utf8Formatter.TryFormat(number, room, out var length);
        Comma(room, start, length);
    }

    /// <summary>A whole number of 64 bits, or null.</summary>
    /// <param name="value">The number.</param>
    internal void Int64(long? value)
    {
        if (value is not { } number)
        {
            Null();
            return;
        }

        var room = Room(LongestNumber, out var start);
        Utf8Formatter.TryFormat(number, room, out var length);
        Comma(room, start, length);
    }

    /// <summary>A number, or null.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentException">It is infinite or no number: JSON has no such values (RFC 8259, section 6).</exception>
    internal void Double(double? value)
    {
        if (value is not { } number)
        {
            Null();
            return;
        }

        if (!double.IsFinite(number))
        {
            throw new ArgumentException("JSON has no infinite numbers and no NaN (RFC 8259, section 6).", nameof(value));
        }

        var room = Room(LongestNumber, out var start);
        number.TryFormat(room, out var length, default, CultureInfo.InvariantCulture);
        Comma(room, start, length);
    }

    /// <summary>True, false, or null.</summary>
    /// <param name="value">The value.</param>
    internal void Boolean(bool? value)
    {
        if (value is not { } truth)
        {
            Null();
            return;
        }

        Raw(truth ? "true,"u8 : "false,"u8);
    }

    /// <summary>A text, or null.</summary>
    /// <param name="value">The text; halves of surrogate pairs become U+FFFD, since UTF-8 has none.</param>
    internal void String(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Text(value, (byte)',');
    }

    /// <summary>A date with its time and offset (RFC 3339), or null.</summary>
    /// <param name="value">The date.</param>
    internal void DateTime(DateTimeOffset? value)
    {
        if (value is not { } date)
        {
            Null();
            return;
        }

        var room = Room(IsoDateText.MaxLength + 3, out var start);
        room[0] = (byte)'"';
        var length = IsoDateText.Write(date, room[1..]) + 1;
        room[length] = (byte)'"';
        Comma(room, start, length + 1);
    }

    /// <summary>Bytes as base64 (RFC 4648, section 4), or null.</summary>
    /// <param name="value">The bytes.</param>
    internal void Bytes(byte[]? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        var room = Room(Base64.GetMaxEncodedToUtf8Length(value.Length) + 3, out var start);
        room[0] = (byte)'"';
        Base64.EncodeToUtf8(value, room[1..], out _, out var length);
        room[length + 1] = (byte)'"';
        Comma(room, start, length + 2);
    }

    /// <summary>A word of an open enum, or null; the default value is null, too.</summary>
    /// <param name="value">The word.</param>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    internal void Enum<TEnum>(TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum> => String(value.GetValueOrDefault().Value);

    /// <summary>Any JSON, or null.</summary>
    /// <param name="value">The JSON; an undefined element is null, too.</param>
    internal void Element(JsonElement? value)
    {
        if (value is not { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } element)
        {
            Null();
            return;
        }

        WriteElement(element);
    }

    private void Null()
    {
        if (!_writesNull)
        {
            return;
        }

        if (_property == NoName)
        {
            Raw("null,"u8);
        }
        else
        {
            var property = _property;
            _property = NoName;
            Nulls(_names, property, property + 1);
        }
    }

    private void Comma(Span<byte> room, int start, int length)
    {
        room[length] = (byte)',';
        _length = start + length + 1;
    }
}
