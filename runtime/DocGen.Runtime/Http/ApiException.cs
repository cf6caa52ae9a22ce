using System.Net;

namespace DocGen.Runtime;

/// <summary>
/// An answer that is no success, or a success whose body is not what the docs promise. Then
/// <see cref="Exception.InnerException"/> is the <see cref="ApiJsonException"/> with path, expectation and finding.
/// </summary>
/// <remarks>The message has the operation and its path with placeholders, never a value of the call, and no secret.</remarks>
public sealed class ApiException : Exception
{
    /// <summary>Makes the exception; public so that tests of callers can throw it.</summary>
    /// <param name="operation">The uid of the operation.</param>
    /// <param name="verb">The HTTP method.</param>
    /// <param name="path">The path with its placeholders.</param>
    /// <param name="statusCode">The status code.</param>
    /// <param name="fault">What is wrong, as a sentence without operation and full stop; null to tell the status and its meaning.</param>
    /// <param name="meaning">What the page says of the status, or null.</param>
    /// <param name="innerException">The cause, or null.</param>
    public ApiException(
        string operation, string verb, string path, HttpStatusCode statusCode, string? fault = null, string? meaning = null, Exception? innerException = null)
        : base($"{operation} ({verb} {path}): {fault ?? Told(statusCode, meaning)}.", innerException)
    {
        Operation = operation;
        Verb = verb;
        Path = path;
        StatusCode = statusCode;
        Meaning = meaning;
    }

    /// <summary>The uid of the operation.</summary>
    public string Operation { get; }

    /// <summary>The HTTP method.</summary>
    public string Verb { get; }

    /// <summary>The path with its placeholders.</summary>
    public string Path { get; }

    /// <summary>The status code of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>What the operation's page says of this status, or null when it does not mention it.</summary>
    public string? Meaning { get; }

    /// <summary>The headers of the answer; several values of one name are joined by a comma.</summary>
    public IReadOnlyDictionary<string, string> ResponseHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>The beginning of the answer's body, at most 64 KB of it; empty when there was none. Not part of the message.</summary>
    public string Body { get; init; } = "";

    /// <summary>How long to wait before the next try (RFC 9110, section 10.2.3), or null when the answer does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    private static string Told(HttpStatusCode status, string? meaning) => string.IsNullOrEmpty(meaning)
        ? $"the answer was {(int)status} {status}"
        : $"the answer was {(int)status}, {meaning.TrimEnd('.')}";
}
