namespace DocGen.Runtime;

/// <summary>The start of every address of an API.</summary>
internal sealed class BaseAddress
{
    private readonly Uri _uri;

    private BaseAddress(Uri uri)
    {
        if (!uri.IsAbsoluteUri || uri.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException("The base address must be absolute and of http or https.");
        }

        if (uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
        {
            throw new InvalidOperationException("The base address must not have a query, a fragment or a user.");
        }

        _uri = uri;
        Text = uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }

    /// <summary>The address without its last slash.</summary>
    internal string Text { get; }

    /// <summary>The address that counts now: the one of the call before, where nobody has set another since.</summary>
    internal static BaseAddress Of(Uri? options, Uri? httpClient, BaseAddress? before)
    {
        var uri = options ?? httpClient ?? throw new InvalidOperationException(
            "There is no base address: set BaseAddress of the client's options or of its HttpClient.");
        return ReferenceEquals(uri, before?._uri) ? before : new(uri);
    }
}
