using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace DocGen.Runtime;

/// <summary>Status and headers of a successful answer, given to <see cref="ApiHeaderValues.OnResponse"/>.</summary>
public sealed class ApiResponse
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    internal ApiResponse(string operation, HttpResponseMessage response)
    {
        Operation = operation;
        StatusCode = response.StatusCode;
        Add(_headers, response.Headers);
        Add(_headers, response.Content.Headers);
    }

    /// <summary>The uid of the operation that was called.</summary>
    public string Operation { get; }

    /// <summary>The status code, 200 to 299.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>All headers of the answer and its body; several values of one name are joined by a comma (RFC 9110, section 5.3).</summary>
    public IReadOnlyDictionary<string, string> Headers => _headers;

    /// <summary>The version of what was read (RFC 9110, section 8.8.3), or null.</summary>
    public string? ETag => _headers.GetValueOrDefault("ETag");

    /// <summary>When what was read was last changed (RFC 9110, section 8.8.2), or null when the answer does not say it readably.</summary>
    public DateTimeOffset? LastModified =>
        DateTimeOffset.TryParse(_headers.GetValueOrDefault("Last-Modified"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;

    /// <summary>A header's value.</summary>
    /// <param name="name">The header's name, in any case.</param>
    /// <param name="value">The value, or null when the answer is false.</param>
    public bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    internal static void Add(Dictionary<string, string> headers, HttpHeaders from)
    {
        // Not validated: one odd Last-Modified of a server must not make the whole answer unreadable.
        foreach (var (name, values) in from.NonValidated)
        {
            headers[name] = values.ToString();
        }
    }
}
