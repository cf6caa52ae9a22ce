namespace DocGen.Runtime;

/// <summary>Fills the emitted header class from a request that came in: the server's side of <see cref="ApiHeaderValues"/>.</summary>
public static class ApiRequestHeaders
{
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
