namespace DocGen.Runtime;

/// <summary>Which client has read a page, by which call and from where: what the next page needs.</summary>
internal sealed record PageOrigin(ApiClient Client, ApiCall Call, Uri Address)
{
    /// <summary>Notes on an answer where it came from, if it may be asked to go on.</summary>
    internal static void Note<T>(T answer, ApiClient client, ApiCall call, HttpResponseMessage response)
    {
        if (answer is IApiPage { NextLink.Length: > 0 } and ApiEntity page)
        {
            (page.Extras ??= new()).Origin = new PageOrigin(client, call, call.Address ?? response.RequestMessage!.RequestUri!);
        }
    }

    internal static Task<TPage?> NextAsync<TPage>(TPage page, JsonShape<TPage> shape, HashSet<Uri> seen, CancellationToken cancellationToken)
        where TPage : ApiEntity, IApiPage => page.Extras?.Origin is PageOrigin origin
            ? origin.Client.FollowAsync(origin, page.NextLink!, shape, seen, cancellationToken)
            : throw new InvalidOperationException("The page has a link to a next one, but no client that could follow it: it was not read by one.");
}
