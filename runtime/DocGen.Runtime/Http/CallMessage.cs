namespace DocGen.Runtime;

/// <summary>Makes the HTTP request of a call: the rules of which headers go with it.</summary>
internal static class CallMessage
{
    /// <summary>Refuses a header that the operation's page does not know: it would be lost in silence.</summary>
    internal static void CheckDocumented(string uid, HeaderSet documented, ApiHeaderValues? headers)
    {
        foreach (ref readonly var header in (headers is null ? default : headers.Values))
        {
            if (!documented.Contains(header.Name))
            {
                throw new ArgumentException($"{uid}: the header {header.Name} is not documented for this operation.", nameof(headers));
            }
        }
    }

    /// <summary>Who is calling: the call's own authorization, or the client-wide one where the page documents it.</summary>
    internal static ApiAuthorization? Authorization(ApiCall call, ApiHeaderValues wide) =>
        call.Headers?.Authorization ?? (call.Documented.Contains(HeaderNames.Authorization) ? wide.Authorization : null);

    internal static string? Text(ApiCall call, ApiHeaderValues wide, string name) =>
        call.Headers?.TextOf(name) ?? (call.Documented.Contains(name) ? wide.TextOf(name) : null);

    internal static HttpRequestMessage Make(ApiCall call, string address, ApiHeaderValues wide, string? authorization, string? xsrfToken)
    {
        if (call.Address is null && call.FilledPath.Contains('{', StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{call}: a part of the path was not filled.");
        }

        var message = new HttpRequestMessage(call.Method, call.Address ?? new Uri(address + call.FilledPath + call.QueryText, UriKind.Absolute));
        Add(message, HeaderNames.Authorization, authorization);
        Add(message, HeaderNames.Xsrf, xsrfToken);
        Add(message, HeaderNames.Accept, Text(call, wide, HeaderNames.Accept) ?? call.Accept);
        foreach (ref readonly var header in wide.Values)
        {
            if (call.Documented.Contains(header.Name) && call.Headers?.Has(header.Name) != true)
            {
                AddPlain(message, header);
            }
        }

        foreach (ref readonly var header in (call.Headers is null ? default : call.Headers.Values))
        {
            AddPlain(message, header);
        }

        if (call.Content is { } body)
        {
            message.Content = body.Open(Text(call, wide, HeaderNames.ContentType) ?? body.MediaType);
        }

        return message;
    }

    private static void AddPlain(HttpRequestMessage message, in HeaderValue header)
    {
        if (header.Authorization is null && !HeaderNames.Same(header.Name, HeaderNames.Accept) && !HeaderNames.Same(header.Name, HeaderNames.ContentType))
        {
            Add(message, header.Name, header.Text);
        }
    }

    // Without validation, since the docs decide what is a value here; line breaks were refused when it was set.
    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value) && !message.Headers.TryAddWithoutValidation(name, value))
        {
            throw new InvalidOperationException($"The header {name} belongs to a body and cannot be sent on its own.");
        }
    }
}
