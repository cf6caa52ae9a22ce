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
}
