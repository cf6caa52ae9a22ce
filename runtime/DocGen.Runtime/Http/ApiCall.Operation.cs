namespace DocGen.Runtime;

// What the page says of the operation, as far as a call needs it; the call holds it itself, so that none costs an object more.
public sealed partial class ApiCall
{
    private string _statuses = "";

    /// <summary>The uid of the operation's page.</summary>
    internal string Uid { get; }

    internal HttpMethod Method { get; }

    /// <summary>The path with its placeholders.</summary>
    internal string Template { get; }

    /// <summary>The headers that the page documents.</summary>
    internal HeaderSet Documented { get; }

    /// <summary>The media types that are asked for; empty for an operation without an answer (RFC 9110, section 12.5.1).</summary>
    internal string Accept { get; set; } = JsonMedia;

    /// <summary>Whether the verb changes something, so that a browser's session needs the XSRF token.</summary>
    internal bool IsWrite => Method == HttpMethod.Post || Method == HttpMethod.Put || Method == HttpMethod.Patch || Method == HttpMethod.Delete;

    internal const string JsonMedia = "application/json";

    /// <summary>Says what the page tells of the statuses that are no success, for the exceptions.</summary>
    /// <param name="statuses">One line each: the code, a blank and the page's text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="statuses"/> is null.</exception>
    public ApiCall Errors(string statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        _statuses = statuses;
        return this;
    }

    /// <summary>The uid, the verb and the path with its placeholders: never a value, so it may be logged.</summary>
    public override string ToString() => $"{Uid} ({Method} {Template})";

    /// <summary>What the page says of a status, or null.</summary>
    internal string? MeaningOf(int status)
    {
        foreach (var line in _statuses.AsSpan().EnumerateLines())
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
