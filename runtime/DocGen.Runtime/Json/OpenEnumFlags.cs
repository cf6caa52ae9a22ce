namespace DocGen.Runtime;

/// <summary>Open enums that hold several words at once, such as <c>"FULL, WRITE"</c>.</summary>
public static class OpenEnumFlags
{
    /// <summary>The single words of a value, in order; none for the default value.</summary>
    /// <param name="value">The value, one word or several between commas.</param>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public static IReadOnlyList<TEnum> Flags<TEnum>(this TEnum value)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        return Array.ConvertAll<string, TEnum>(Words(value.Value), word => word);
    }

    /// <summary>Whether a value holds each word of another one; words compare without case.</summary>
    /// <param name="value">The value that is asked.</param>
    /// <param name="flag">One word or several.</param>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public static bool Has<TEnum>(this TEnum value, TEnum flag)
        where TEnum : struct, IOpenEnum<TEnum> => value.Has(flag.Value ?? "");

    /// <inheritdoc cref="Has{TEnum}(TEnum, TEnum)"/>
    public static bool Has<TEnum>(this TEnum value, string flag)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        ArgumentNullException.ThrowIfNull(flag);
        var words = Words(value.Value);
        return Array.TrueForAll(Words(flag), word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>One value of several words, joined as .NET writes flags.</summary>
    /// <param name="values">The words; default values are dropped.</param>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static TEnum Join<TEnum>(params TEnum[] values)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        ArgumentNullException.ThrowIfNull(values);
        return string.Join(", ", values.SelectMany(value => Words(value.Value)));
    }

    private static string[] Words(string? value) =>
        (value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
