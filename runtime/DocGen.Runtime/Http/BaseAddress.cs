namespace DocGen.Runtime;

/// <summary>The start of every address of an API, without its last slash.</summary>
internal static class BaseAddress
{
    internal static string TextOf(Uri? options, Uri? httpClient)
    {
        var address = options ?? httpClient ?? throw new InvalidOperationException(
            "There is no base address: set BaseAddress of the client's options or of its HttpClient.");
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException("The base address must be absolute and of http or https.");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            throw new InvalidOperationException("The base address must not have a query, a fragment or a user.");
        }

        return address.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
