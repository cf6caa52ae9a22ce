using DocGen.Runtime.Json;

namespace DocGen.Runtime;

public abstract partial class ApiClient
{
    internal Task<TPage?> FollowAsync<TPage>(PageOrigin origin, string link, JsonShape<TPage> shape, CancellationToken cancellationToken)
        where TPage : class => SendAsync(origin.Call.At(Following(origin, link)), shape, cancellationToken);

    private Uri Following(PageOrigin origin, string link)
    {
        // The page itself may have come from elsewhere after a redirect: only the client's own host counts.
        var endpoint = origin.Call.Endpoint;
        var home = new Uri(BaseAddress.TextOf(_options.BaseAddress, _httpClient.BaseAddress));
        if (!Uri.TryCreate(origin.Address, link, out var next)
            || Uri.Compare(home, next, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw new InvalidOperationException($"{endpoint}: the link to the next page leads to another host and is not followed.");
        }

        return next != origin.Address ? next : throw new InvalidOperationException($"{endpoint}: the link to the next page leads to the same page.");
    }
}
