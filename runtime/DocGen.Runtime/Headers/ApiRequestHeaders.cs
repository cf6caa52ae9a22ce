namespace DocGen.Runtime;

/// <summary>The headers of requests beyond one client: those that came in on a server, and those that loggers see.</summary>
public static class ApiRequestHeaders
{
    /// <summary>Whether a header's value may be a secret: every header but those that are known to be harmless. For loggers, which the emitted registration gives it to.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static bool IsSecret(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return HeaderNames.IsSecret(name);
    }

    /// <summary>The headers of a request as typed values. Nothing is refused: they are kept as they came over the wire.</summary>
    /// <param name="fields">Names and values; of a name that comes twice the last value counts.</param>
    /// <typeparam name="THeaders">The emitted header class.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static THeaders Read<THeaders>(IEnumerable<KeyValuePair<string, string>> fields)
        where THeaders : ApiHeaderValues, new()
    {
        ArgumentNullException.ThrowIfNull(fields);
        var headers = new THeaders();
        foreach (var (name, value) in fields)
        {
            headers.Fill(name, value);
        }

        return headers;
    }

    /// <summary>What is malformed in the headers that have rules of their own: authorization, token, language, culture and time zone.</summary>
    /// <param name="headers">The headers of a request that came in.</param>
    /// <returns>The header and a sentence that never repeats its value, since that may be a secret; empty where all is well.</returns>
    /// <remarks>Dates are not looked at: RFC 9110, sections 13.1.3 and 13.1.4, has a server ignore those that are none.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    public static IReadOnlyList<(string Header, string Fault)> FindFaults(ApiHeaderValues headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return HeaderFaults.Of(headers);
    }
}
