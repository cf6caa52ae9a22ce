using System.Net;

namespace DocGen.Runtime;

/// <summary>
/// The base of all emitted clients: sends calls and reads answers. Safe for any number of calls at once; the HttpClient is
/// used as it is and never changed.
/// </summary>
/// <remarks>
/// <para>Redirects are followed by the handler of the HttpClient, not here. The handler that .NET uses by default takes
/// <c>Authorization</c> away before it follows one, but sends every other header on, so that an <c>SO-AppToken</c> would
/// reach another host. Use <see cref="ApiRedirectHandler"/>, or a handler that follows none.</para>
/// <para>The HttpClient's Timeout counts for a call as a whole, a file's stream aside, and ends it with a
/// <see cref="TimeoutException"/>; the caller's own cancellation ends it with an <see cref="OperationCanceledException"/>.</para>
/// </remarks>
public abstract partial class ApiClient
{
    private readonly HttpClient _httpClient;
    private readonly ApiClientSettings _options;
    private BaseAddress? _address;

    /// <summary>A client.</summary>
    /// <param name="httpClient">Sends the requests; belongs to the caller.</param>
    /// <param name="options">Where the API is and what goes with every call; changes count from the next call on.</param>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    protected ApiClient(HttpClient httpClient, ApiClientSettings options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _httpClient = httpClient;
        _options = options;
    }

    /// <summary>Begins a call.</summary>
    /// <param name="uid">The uid of the operation's page.</param>
    /// <param name="verb">The HTTP method, such as <c>POST</c>.</param>
    /// <param name="path">The path with its placeholders in braces, from the root of the API.</param>
    /// <param name="documented">The headers that the page documents.</param>
    /// <param name="headers">Headers of this call alone, which win over those of the client; or null.</param>
    /// <exception cref="ArgumentException">A header is not documented for the operation.</exception>
    protected ApiCall Call(string uid, string verb, string path, HeaderSet documented, ApiHeaderValues? headers)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(documented);
        CallMessage.CheckDocumented(uid, documented, headers);
        return new(uid, HttpMethod.Parse(verb), path, documented, headers, _options.Rules);
    }

    /// <summary>Sends a call that is answered with an entity, a list, a dictionary or a text.</summary>
    /// <param name="call">The call.</param>
    /// <param name="shape">What the answer is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <returns>The answer; null for status 204, an empty body and the JSON <c>null</c>.</returns>
    /// <exception cref="ApiException">The status is no success, or the body is not what the docs promise.</exception>
    /// <exception cref="InvalidOperationException">There is no base address; or the call changes something and has neither Authorization nor X-XSRF-TOKEN.</exception>
    /// <exception cref="HttpRequestException">The network failed, or the answer is longer than the HttpClient allows.</exception>
    /// <exception cref="TimeoutException">The HttpClient's timeout has passed.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled.</exception>
    protected async Task<T?> SendAsync<T>(ApiCall call, JsonShape<T> shape, CancellationToken cancellationToken)
        where T : class
    {
        if (call?.Headers?.Elements is not null)
        {
            await StreamAsync(call, shape, cancellationToken).ConfigureAwait(false);
            return null;
        }

        using var answer = await AnswerAsync(call!, readsBody: true, cancellationToken).ConfigureAwait(false);
        if (!answer.TryRead(shape, call!.Selected, _options.Rules, out var value))
        {
            return null;
        }

        PageOrigin.Note(value, this, call, answer.Response);
        return value;
    }

    /// <summary>Sends a call that is answered with a number, a truth or another value.</summary>
    /// <inheritdoc cref="SendAsync{T}(ApiCall, JsonShape{T}, CancellationToken)"/>
    protected async Task<T?> SendValueAsync<T>(ApiCall call, JsonShape<T> shape, CancellationToken cancellationToken)
        where T : struct
    {
        CheckNotStreaming(call);
        using var answer = await AnswerAsync(call, readsBody: true, cancellationToken).ConfigureAwait(false);
        return answer.TryRead(shape, call.Selected, _options.Rules, out var value) ? value : null;
    }

    /// <summary>Sends a call without an answer, which asks for no media type; a body that comes all the same is not read.</summary>
    /// <inheritdoc cref="SendAsync{T}(ApiCall, JsonShape{T}, CancellationToken)"/>
    protected async Task SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        CheckNotStreaming(call);
        call.Accept = "";
        using var answer = await AnswerAsync(call, readsBody: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a call that is answered with bytes.</summary>
    /// <param name="call">The call.</param>
    /// <param name="accept">The media types that are asked for, by the page.</param>
    /// <param name="cancellationToken">Ends the call, but not the stream that it has given.</param>
    /// <returns>The file, to be disposed by the caller; null for status 204.</returns>
    /// <inheritdoc cref="SendAsync{T}(ApiCall, JsonShape{T}, CancellationToken)" path="/exception"/>
    protected async Task<ApiFile?> SendFileAsync(ApiCall call, string accept, CancellationToken cancellationToken)
    {
        CheckNotStreaming(call);
        call.Accept = accept;
        var answer = await AnswerAsync(call, readsBody: false, cancellationToken).ConfigureAwait(false);
        if (answer.Response.StatusCode == HttpStatusCode.NoContent)
        {
            answer.Dispose();
            return null;
        }

        // From here on the file owns the answer and its connection.
        var stream = await answer.Response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new(stream, answer.Response);
    }

    private string Address() => (_address = BaseAddress.Of(_options.BaseAddress, _httpClient.BaseAddress, _address)).Text;
}
