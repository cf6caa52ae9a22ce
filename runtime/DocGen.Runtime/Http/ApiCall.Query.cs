using System.Globalization;

namespace DocGen.Runtime;

public sealed partial class ApiCall
{
    /// <summary>Adds a value to the query, escaped; null is not sent.</summary>
    /// <param name="name">The name as the docs write it.</param>
    /// <param name="value">The value.</param>
    public ApiCall Query(string name, string? value)
    {
        if (value is not null)
        {
            Add(name, Uri.EscapeDataString(value));
        }

        return this;
    }

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiCall Query(string name, int? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiCall Query(string name, long? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiCall Query(string name, double? value) => Query(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Query(string, string)"/>
    public ApiCall Query(string name, bool? value) => Query(name, value is null ? null : value.Value ? "true" : "false");

    /// <summary>Adds a point in time to the query, with its offset (RFC 3339); null is not sent.</summary>
    /// <param name="name">The name as the docs write it.</param>
    /// <param name="value">The value.</param>
    public ApiCall Query(string name, DateTimeOffset? value) => Query(name, value is { } date ? Text(date) : null);

    /// <inheritdoc cref="Query(string, string)"/>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public ApiCall Query<TEnum>(string name, TEnum? value)
        where TEnum : struct, IOpenEnum<TEnum> => Query(name, value?.Value);

    /// <summary>Adds a list to the query by repeating the name; null elements, and a null list, are not sent.</summary>
    /// <param name="name">The name as the docs write it.</param>
    /// <param name="values">The values.</param>
    public ApiCall Query(string name, IEnumerable<string?>? values)
    {
        foreach (var value in values ?? [])
        {
            Query(name, value);
        }

        return this;
    }

    /// <inheritdoc cref="Query(string, IEnumerable{string})"/>
    public ApiCall Query(string name, IEnumerable<int>? values)
    {
        foreach (var value in values ?? [])
        {
            Query(name, value);
        }

        return this;
    }

    /// <inheritdoc cref="Query(string, IEnumerable{string})"/>
    /// <typeparam name="TEnum">The open enum.</typeparam>
    public ApiCall Query<TEnum>(string name, IEnumerable<TEnum>? values)
        where TEnum : struct, IOpenEnum<TEnum>
    {
        foreach (var value in values ?? [])
        {
            Query(name, value.Value);
        }

        return this;
    }

    /// <summary>Adds the values of an options object to the query; null adds nothing.</summary>
    /// <param name="query">The options object.</param>
    public ApiCall Query(IApiQuery? query) => query is null ? this : query.AddTo(this);
}
