namespace DocGen.Runtime;

/// <summary>
/// The language, culture and time zone that a request asks for, after the rules between its headers: <c>SO-Language</c>
/// wins over <c>Accept-Language</c>, and <c>SO-Culture</c> counts only when there is a language.
/// </summary>
/// <param name="Language">The language's code, or null when none or any (<c>*</c>) was asked for.</param>
/// <param name="Culture">The culture's code, or null.</param>
/// <param name="TimeZone">The time zone's code as sent, or null.</param>
public sealed record ApiLocale(string? Language, string? Culture, string? TimeZone)
{
    /// <summary>Resolves what the headers of a request say.</summary>
    /// <param name="headers">The headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public static ApiLocale From(ApiHeaderValues headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var language = Filled(headers.TextOf(HeaderNames.Language)) ?? Preferred(headers.TextOf(HeaderNames.AcceptLanguage));
        return new(
            language,
            language is null ? null : Filled(headers.TextOf(HeaderNames.Culture)),
            Filled(headers.TextOf(HeaderNames.TimeZone)));
    }

    /// <summary>The time zone of that code, of Windows or IANA, or null when none was sent or this machine does not know it.</summary>
    public TimeZoneInfo? FindTimeZone() =>
        TimeZone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? zone : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The range with the highest weight, the first of equals (RFC 9110, section 12.5.4).</summary>
    private static string? Preferred(string? ranges)
    {
        string? best = null;
        var bestWeight = 0.0;
        foreach (var range in (ranges ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = range.Split(';', StringSplitOptions.TrimEntries);
            var weight = parts.Length > 1 ? Weight(parts[1]) : 1;
            if (weight > bestWeight)
            {
                (best, bestWeight) = (parts[0], weight);
            }
        }

        return best is "*" ? null : Filled(best);
    }

    private static double Weight(string parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
        && double.TryParse(parameter.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture, out var weight)
            ? weight
            : 1;
}
