using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>The shapes that need no emitted table: scalars, open enums, and lists and dictionaries of anything.</summary>
public static class JsonShapes
{
    /// <summary>A text.</summary>
    public static JsonShape<string> String { get; } = new ScalarShape<string>((ref JsonPass json) => json.String()!, (json, value) => json.String(value));

    /// <summary>A whole number of 32 bits.</summary>
    public static JsonShape<int> Int32 { get; } = new ScalarShape<int>((ref JsonPass json) => json.Int32().GetValueOrDefault(), (json, value) => json.Int32(value));

    /// <summary>A whole number of 64 bits.</summary>
    public static JsonShape<long> Int64 { get; } = new ScalarShape<long>((ref JsonPass json) => json.Int64().GetValueOrDefault(), (json, value) => json.Int64(value));

    /// <summary>A number.</summary>
    public static JsonShape<double> Double { get; } = new ScalarShape<double>((ref JsonPass json) => json.Double().GetValueOrDefault(), (json, value) => json.Double(value));

    /// <summary>True or false.</summary>
    public static JsonShape<bool> Boolean { get; } = new ScalarShape<bool>((ref JsonPass json) => json.Boolean().GetValueOrDefault(), (json, value) => json.Boolean(value));

    /// <summary>A date with its time, as text.</summary>
    public static JsonShape<DateTimeOffset> DateTime { get; } = new ScalarShape<DateTimeOffset>((ref JsonPass json) => json.DateTime().GetValueOrDefault(), (json, value) => json.DateTime(value));

    /// <summary>Bytes, as base64 text (RFC 4648, section 4).</summary>
    public static JsonShape<byte[]> Bytes { get; } = new ScalarShape<byte[]>((ref JsonPass json) => json.Bytes()!, (json, value) => json.Bytes(value));

    /// <summary>Any JSON; in a list a null is an element of kind Null.</summary>
    public static JsonShape<JsonElement> Element { get; } = new ScalarShape<JsonElement>((ref JsonPass json) => json.AnyElement(), (json, value) => json.Element(value), takesNull: true);

    /// <summary>A word of an open enum; in a list a null is the default value.</summary>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public static JsonShape<TEnum> Enum<TEnum>()
        where TEnum : struct, IOpenEnum<TEnum> => EnumShape<TEnum>.Default;

    /// <summary>A list.</summary>
    /// <param name="element">The shape of its elements.</param>
    /// <typeparam name="T">The type of its elements.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is null.</exception>
    public static JsonShape<List<T>> List<T>(JsonShape<T> element)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(element);
        return (JsonShape<List<T>>)(element.ListShape ??= new ListShape<T>(element));
    }

    /// <summary>An object whose member names are keys.</summary>
    /// <param name="value">The shape of its values.</param>
    /// <typeparam name="T">The type of its values.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static JsonShape<Dictionary<string, T>> Dictionary<T>(JsonShape<T> value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return (JsonShape<Dictionary<string, T>>)(value.DictionaryShape ??= new DictionaryShape<T>(value));
    }
}
