namespace DocGen.Runtime;

public abstract partial class ApiClient
{
    internal Task<TPage?> FollowAsync<TPage>(PageOrigin origin, string link, JsonShape<TPage> shape, HashSet<Uri> seen, CancellationToken cancellationToken)
        where TPage : class => SendAsync(origin.Call.At(Following(origin, link, seen)), shape, cancellationToken);

    private Uri Following(PageOrigin origin, string link, HashSet<Uri> seen)
    {
        // The page itself may have come from elsewhere after a redirect: only the client's own host counts.
        var home = new Uri(Address());
        if (!Uri.TryCreate(origin.Address, link, out var next)
            || Uri.Compare(home, next, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw new InvalidOperationException($"{origin.Call}: the link to the next page leads to another host and is not followed.");
        }

        // Links that go round would be followed for ever.
        seen.Add(origin.Address);
        return seen.Add(next) ? next : throw new InvalidOperationException($"{origin.Call}: the link to the next page leads back to a page that was read before.");
    }
}
