using System.Text.Json;

namespace DocGen.Runtime;

public ref partial struct JsonPass
{
    /// <summary>A whole number of 32 bits.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void Int32(int? value) => _writer!.Int32(value);

    /// <summary>A whole number of 64 bits.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void Int64(long? value) => _writer!.Int64(value);

    /// <summary>A number.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    /// <exception cref="ArgumentException">It is not finite, which JSON can't say.</exception>
    public readonly void Double(double? value) => _writer!.Double(value);

    /// <summary>True or false.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void Boolean(bool? value) => _writer!.Boolean(value);

    /// <summary>A text.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void String(string? value) => _writer!.String(value);

    /// <summary>A date with its time (RFC 3339), as an instant.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void DateTime(DateTimeOffset? value) => _writer!.DateTime(value);

    /// <summary>Bytes in base64 (RFC 4648, section 4).</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void Bytes(byte[]? value) => _writer!.Bytes(value);

    /// <summary>Any JSON, kept as it is.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    public readonly void Element(JsonElement? value) => _writer!.Element(value);

    /// <summary>A word of an open enum, known or not.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public readonly void Enum<TEnum>(TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum> => _writer!.Enum(value);

    /// <summary>An entity.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    /// <param name="table">Its table.</param>
    /// <typeparam name="T">Its type.</typeparam>
    public readonly void Entity<T>(T? value, JsonShape<T> table)
        where T : class => _writer!.Entity(value, table);

    /// <summary>A list.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    /// <param name="element">What its elements are.</param>
    /// <typeparam name="T">Their type.</typeparam>
    public readonly void List<T>(List<T>? value, JsonShape<T> element)
        where T : notnull => _writer!.List(value, element);

    /// <summary>An object whose member names are keys.</summary>
    /// <param name="value">What to write; null is left out, or written where it means something.</param>
    /// <param name="element">What its values are.</param>
    /// <typeparam name="T">Their type.</typeparam>
    public readonly void Dictionary<T>(Dictionary<string, T>? value, JsonShape<T> element)
        where T : notnull => _writer!.Dictionary(value, element);
}
