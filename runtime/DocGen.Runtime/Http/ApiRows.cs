using System.Runtime.CompilerServices;

namespace DocGen.Runtime;

/// <summary>Goes from page to page; called by the emitted <c>RowsAsync</c> of a page's type.</summary>
public static class ApiRows
{
    /// <summary>
    /// The rows of a page and of all that follow it, fetched as they are asked for, with the headers of the first call.
    /// Pages whose rows no one asks for are not fetched.
    /// </summary>
    /// <param name="first">The call for the first page.</param>
    /// <param name="page">What a page is.</param>
    /// <param name="cancellationToken">Ends the calls for further pages.</param>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <exception cref="InvalidOperationException">
    /// A link leads to another host, which would get the secrets of the call, or back to a page that came before; or the page was
    /// not read by a client.
    /// </exception>
    public static async IAsyncEnumerable<TRow> FollowAsync<TPage, TRow>(
        Task<TPage?> first, JsonShape<TPage> page, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TPage : ApiEntity, IApiPage<TRow>
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(page);
        var seen = new HashSet<Uri>();
        for (var current = await first.ConfigureAwait(false); current is not null;)
        {
            foreach (var row in current.Rows ?? [])
            {
                yield return row;
            }

            current = string.IsNullOrEmpty(current.NextLink) ? null : await PageOrigin.NextAsync(current, page, seen, cancellationToken).ConfigureAwait(false);
        }
    }
}
