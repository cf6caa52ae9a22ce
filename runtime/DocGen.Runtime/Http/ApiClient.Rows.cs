using System.Runtime.CompilerServices;
using DocGen.Runtime.Json;

namespace DocGen.Runtime;

public abstract partial class ApiClient
{
    /// <summary>
    /// Sends a call whose answer is a page of rows with a link to the next page, and goes on from page to page as the rows
    /// are asked for. Rows that no one asks for are not fetched.
    /// </summary>
    /// <param name="call">The call for the first page; its headers go with every page.</param>
    /// <param name="page">What a page is.</param>
    /// <param name="rows">The rows of a page.</param>
    /// <param name="nextLink">The link to the next page, or null after the last one.</param>
    /// <param name="cancellationToken">Ends the calls.</param>
    /// <typeparam name="TPage">The type of a page.</typeparam>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <exception cref="InvalidOperationException">
    /// A link leads to another host, which would get the secrets of the call, or to the same page again.
    /// </exception>
    /// <inheritdoc cref="SendAsync{T}(ApiCall, JsonShape{T}, CancellationToken)" path="/exception"/>
    protected async IAsyncEnumerable<TRow> RowsAsync<TPage, TRow>(
        ApiCall call,
        JsonShape<TPage> page,
        Func<TPage, IEnumerable<TRow>?> rows,
        Func<TPage, string?> nextLink,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TPage : class
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(nextLink);
        for (var next = call; next is not null;)
        {
            var (value, address) = await PageAsync(next, page, cancellationToken).ConfigureAwait(false);
            foreach (var row in (value is null ? null : rows(value)) ?? [])
            {
                yield return row;
            }

            var link = value is null ? null : nextLink(value);
            next = string.IsNullOrEmpty(link) ? null : call.At(Following(call.Endpoint, address, link));
        }
    }

    private async Task<(TPage? Page, Uri Address)> PageAsync<TPage>(ApiCall call, JsonShape<TPage> shape, CancellationToken cancellationToken)
        where TPage : class
    {
        using var answer = await AnswerAsync(call, readsBody: true, cancellationToken).ConfigureAwait(false);
        var address = call.Address ?? answer.Response.RequestMessage!.RequestUri!;
        return (answer.TryRead(shape, call.Selected, _options.Rules, out var page) ? page : null, address);
    }

    private Uri Following(ApiEndpoint endpoint, Uri address, string link)
    {
        // The page itself may have come from elsewhere after a redirect: only the client's own host counts.
        var home = new Uri(BaseAddress.TextOf(_options.BaseAddress, _httpClient.BaseAddress));
        if (!Uri.TryCreate(address, link, out var next)
            || Uri.Compare(home, next, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) != 0)
        {
            throw new InvalidOperationException($"{endpoint}: the link to the next page leads to another host and is not followed.");
        }

        return next != address ? next : throw new InvalidOperationException($"{endpoint}: the link to the next page leads to the same page.");
    }
}
