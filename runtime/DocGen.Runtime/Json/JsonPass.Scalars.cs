using System.Text.Json;

namespace DocGen.Runtime;

public ref partial struct JsonPass
{
    private const string ADate = "a date such as 2023-02-05T13:38:13+01:00";

    /// <summary>A whole number of 32 bits.</summary>
    /// <exception cref="JsonException">It is no number, not whole, or too large.</exception>
    public int? Int32() => Reader.TokenType == JsonTokenType.Number && (TryShort(out var value) || Reader.TryGetInt32(out value))
        ? value
        : OrNull<int>("a whole number of 32 bits");

    /// <summary>A whole number of 64 bits.</summary>
    /// <exception cref="JsonException">It is no number, not whole, or too large.</exception>
    public long? Int64() => Reader.TokenType == JsonTokenType.Number && Reader.TryGetInt64(out var value)
        ? value
        : OrNull<long>("a whole number of 64 bits");

    /// <summary>A number.</summary>
    /// <exception cref="JsonException">It is no number, or beyond what a double can hold.</exception>
    public double? Double() => Reader.TokenType == JsonTokenType.Number && Reader.TryGetDouble(out var value) && double.IsFinite(value)
        ? value
        : OrNull<double>("a number of 64 bits");

    /// <summary>True or false.</summary>
    /// <exception cref="JsonException">It is neither.</exception>
    public bool? Boolean() => Reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => OrNull<bool>("true or false"),
    };

    /// <summary>A text.</summary>
    /// <exception cref="JsonException">It is no string, or no valid Unicode.</exception>
    public string? String() => Reader.TokenType switch
    {
        JsonTokenType.String => Text(),
        JsonTokenType.Null => null,
        _ => throw Fault("a string"),
    };

    /// <summary>
    /// A date with its time (RFC 3339). Without an offset it is one of the zone in <see cref="JsonRules.OffsetlessDatesAre"/>;
    /// midnight of the year 1 is <see cref="DateTimeOffset.MinValue"/> in any zone, and dates beyond the ends of time are
    /// those ends.
    /// </summary>
    /// <exception cref="JsonException">It is no string, or no date.</exception>
    public DateTimeOffset? DateTime()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            return OrNull<DateTimeOffset>(ADate);
        }

        return Reader.HasValueSequence || Reader.ValueIsEscaped ? EscapedDate() : Date(Reader.ValueSpan);
    }

    /// <summary>Bytes in base64 (RFC 4648, section 4).</summary>
    /// <exception cref="JsonException">It is no string, or no base64.</exception>
    public byte[]? Bytes()
    {
        if (Reader.TokenType != JsonTokenType.String)
        {
            return Reader.TokenType == JsonTokenType.Null ? null : throw Fault("bytes in base64");
        }

        return Reader.TryGetBytesFromBase64(out var value) ? value : throw new JsonFault("bytes in base64", "a string that is none");
    }

    /// <summary>Any JSON, kept as it is; for the JSON null this is null and no element.</summary>
    /// <exception cref="JsonException">It is no valid JSON.</exception>
    public JsonElement? Element() => Reader.TokenType == JsonTokenType.Null ? null : AnyElement();

    /// <summary>A word of an open enum, known or not.</summary>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    /// <exception cref="JsonException">It is no string.</exception>
    public TEnum? Enum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum> => Reader.TokenType == JsonTokenType.String ? (TEnum)Text() : OrNull<TEnum>("a string");

    internal JsonElement AnyElement()
    {
        // Bad text would not be noticed now, but throw whenever the element is written.
        var element = JsonElement.ParseValue(ref Reader);
        return _isTextChecked || ElementText.IsValid(element) ? element : throw NoText();
    }

    /// <summary>Up to nine digits, as nearly all whole numbers have, without the care that longer ones need.</summary>
    private bool TryShort(out int value)
    {
        value = 0;
        var digits = Reader.ValueSpan;
        if (digits.Length is 0 or > 9)
        {
            return false;
        }

        foreach (var digit in digits)
        {
            var number = (uint)(digit - '0');
            if (number > 9)
            {
                return false;
            }

            value = (value * 10) + (int)number;
        }

        return true;
    }

    // A plus written as \u002B, as the default encoder of .NET does.
    private DateTimeOffset EscapedDate()
    {
        Span<byte> copy = stackalloc byte[6 * IsoDate.LongestText];
        return Date(WireLength <= copy.Length ? copy[..Copy(copy)] : default);
    }

    private DateTimeOffset Date(scoped ReadOnlySpan<byte> text) =>
        IsoDate.TryParse(text, _rules.OffsetlessDatesAre, out var value) ? value : throw new JsonFault(ADate, "a string that is none");

    private T? OrNull<T>(string expected)
        where T : struct => Reader.TokenType == JsonTokenType.Null ? null : throw Fault(expected);
}
