namespace DocGen.Runtime;

/// <summary>What a page says of an operation, as far as every call of it is alike. One emitted instance an operation.</summary>
/// <param name="uid">The uid of the operation's page.</param>
/// <param name="verb">The HTTP method, such as <c>POST</c>.</param>
/// <param name="path">The path with its placeholders in braces, from the root of the API.</param>
/// <param name="headers">The headers that the page documents.</param>
public sealed class ApiEndpoint(string uid, string verb, string path, HeaderSet headers)
{
    /// <summary>The uid of the operation's page.</summary>
    public string Uid { get; } = uid;

    /// <summary>The path with its placeholders.</summary>
    public string Path { get; } = path;

    /// <summary>The headers that the page documents.</summary>
    public HeaderSet Headers { get; } = headers;

    /// <summary>The media types that are asked for; empty for an operation without an answer (RFC 9110, section 12.5.1).</summary>
    public string Accept { get; init; } = JsonMedia;

    /// <summary>The media type of the request's body, unless the caller or the body itself says otherwise.</summary>
    public string ContentType { get; init; } = JsonMedia;

    /// <summary>The documented statuses other than success: one line each, the code, a blank and the page's text.</summary>
    public string Errors { get; init; } = "";

    internal HttpMethod Method { get; } = HttpMethod.Parse(verb);

    /// <summary>Whether the verb changes something, so that a browser's session needs the XSRF token.</summary>
    internal bool IsWrite { get; } = verb is "POST" or "PUT" or "PATCH" or "DELETE";

    internal const string JsonMedia = "application/json";

    /// <summary>The uid, the verb and the path with its placeholders: never a value, so it may be logged.</summary>
    public override string ToString() => $"{Uid} ({Method} {Path})";

    /// <summary>What the page says of a status, or null.</summary>
    internal string? MeaningOf(int status)
    {
        foreach (var line in Errors.AsSpan().EnumerateLines())
        {
            var blank = line.IndexOf(' ');
            if (int.TryParse(blank < 0 ? line : line[..blank], out var code) && code == status)
            {
                return blank < 0 ? null : line[(blank + 1)..].Trim().ToString();
            }
        }

        return null;
    }
}
