using System.Runtime.CompilerServices;

namespace DocGen.Runtime;

/// <summary>
/// The elements of a list that is too long to be held in memory: set as <see cref="ApiHeaderValues.Elements"/> of a call,
/// and then read once with <c>await foreach</c>, each element as soon as it has arrived.
/// </summary>
/// <remarks>
/// The answer holds its connection until the last element was read, the reading was left, or this is disposed. The
/// HttpClient's timeout ends with the answer's headers; the reading has its own cancellation.
/// </remarks>
/// <typeparam name="T">The type of an element.</typeparam>
public sealed class ApiElements<T> : ApiStreaming, IAsyncEnumerable<T>, IElementTaker, IDisposable
    where T : notnull
{
    private ApiAnswer? _answer;
    private ElementScanner<T>? _scanner;
    private bool _isTaken;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No call has been made with this, or it was read before.</exception>
    /// <exception cref="ApiException">An element is not what the docs promise; those before it have been given.</exception>
    /// <exception cref="HttpRequestException">An element is longer than the MaxResponseContentBufferSize of the HttpClient.</exception>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (!_isTaken)
        {
            throw new InvalidOperationException("There is no answer to read: set this as Elements of a call's headers, await the call, and read it once.");
        }

        _isTaken = false;
        using var answer = _answer;
        using var scanner = _scanner;
        if (answer is null || scanner is null)
        {
            yield break;
        }

        var stream = await answer.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            while (!scanner.IsDone)
            {
                while (Next(scanner, answer, out var element))
                {
                    yield return element;
                }

                if (!scanner.IsDone)
                {
                    scanner.Added(await stream.ReadAsync(scanner.Room(), cancellationToken).ConfigureAwait(false));
                }
            }
        }
    }

    /// <summary>Closes the connection of an answer that was not read to its end.</summary>
    public void Dispose()
    {
        _answer?.Dispose();
        _scanner?.Dispose();
        _isTaken = false;
    }

    bool IElementTaker.Fits(JsonShape answer) => answer is ListShape<T>;

    void IElementTaker.Take(ApiAnswer? answer, JsonShape shape, JsonRules rules, SelectNode? select, long longestElement)
    {
        Dispose();
        _answer = answer;
        _scanner = answer is null ? null : new(((ListShape<T>)shape).Element, rules, select, longestElement);
        _isTaken = true;
    }

    private static bool Next(ElementScanner<T> scanner, ApiAnswer answer, out T element)
    {
        try
        {
            return scanner.TryNext(out element);
        }
        catch (ApiJsonException fault)
        {
            throw answer.Failure(fault.Message.TrimEnd('.'), null, fault);
        }
    }
}
