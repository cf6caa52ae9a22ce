using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace DocGen.Runtime;

/// <summary>An answer with its body, and the exceptions that can be made of it.</summary>
internal sealed class ApiAnswer(ApiCall call, HttpResponseMessage response, ResponseText? body) : IDisposable
{
    private const int ExcerptLength = 120;
    private const int KeptLength = 64 * 1024;

    internal HttpResponseMessage Response { get; } = response;

    /// <summary>Whether the body may be JSON: a server that says nothing of it is believed to follow the docs.</summary>
    internal bool IsJson => MediaType is not { } type
        || type.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    internal string NotJson => $"JSON was expected, and {MediaType} came: {body?.Excerpt(ExcerptLength)}";

    private string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    public void Dispose()
    {
        body?.Dispose();
        Response.Dispose();
    }

    internal bool TryRead<T>(JsonShape<T> shape, SelectNode? select, JsonRules rules, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        value = default;
        if (body is null || body.Utf8.IsEmpty)
        {
            return false;
        }

        if (!IsJson)
        {
            throw Failure(NotJson, null);
        }

        try
        {
            return JsonText.TryRead(shape, body.Utf8, out value, rules, select);
        }
        catch (ApiJsonException fault)
        {
            throw Failure(fault.Message.TrimEnd('.'), null, fault);
        }
    }

    internal ApiException Failure(string? fault, string? meaning, Exception? cause = null)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ApiResponse.Add(headers, Response.Headers);
        ApiResponse.Add(headers, Response.Content.Headers);
        var text = body is null ? default : body.Utf8[..Math.Min(body.Utf8.Length, KeptLength)];
        return new(call.Uid, call.Method.Method, call.Template, Response.StatusCode, fault, meaning, cause)
        {
            ResponseHeaders = headers,
            Body = Encoding.UTF8.GetString(text),
            RetryAfter = Wait(),
        };
    }

    /// <summary>The body as it arrives, in UTF-8.</summary>
    internal async Task<Stream> OpenAsync(CancellationToken cancellationToken)
    {
        var content = Response.Content;
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return ResponseText.OtherEncoding(content.Headers.ContentType?.CharSet) is { } encoding
            ? Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8)
            : stream;
    }

    // As a date it counts from the server's clock if the answer tells it: ours may be wrong.
    private TimeSpan? Wait() => Response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date - (Response.Headers.Date ?? DateTimeOffset.UtcNow) is var wait => wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };
}
