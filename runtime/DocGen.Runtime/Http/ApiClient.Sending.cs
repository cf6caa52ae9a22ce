using System.Net;

namespace DocGen.Runtime;

public abstract partial class ApiClient
{
    // Enough of an error's body to find the cause; some servers answer with a whole page.
    private const int ErrorBodyLength = 64 * 1024;

    /// <summary>Sends, tells failures apart, and gives a successful answer, its body read if it is to be.</summary>
    private async Task<ApiAnswer> AnswerAsync(ApiCall call, bool readsBody, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (_httpClient.Timeout > TimeSpan.Zero)
        {
            limit.CancelAfter(_httpClient.Timeout);
        }

        HttpResponseMessage? response = null;
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            response = await TryTwiceAsync(call, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw await FailureAsync(call, response, isJsonMissing: false, limit.Token).ConfigureAwait(false);
            }

            var body = readsBody && response.StatusCode != HttpStatusCode.NoContent
                ? await ResponseText.ReadAsync(response.Content, _httpClient.MaxResponseContentBufferSize, cut: false, limit.Token).ConfigureAwait(false)
                : null;
            Tell(call, response);
            return new(call, response, body);
        }
        catch (Exception failure)
        {
            response?.Dispose();
            if (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested
                && (limit.IsCancellationRequested || failure.InnerException is TimeoutException))
            {
                // The HttpClient's own clock may have been the faster one.
                throw new TimeoutException($"{call}: no answer within {_httpClient.Timeout.TotalSeconds} seconds, the HttpClient's timeout.", failure);
            }

            // HttpClient gives a token of its own making; callers compare with theirs.
            if (failure is OperationCanceledException && cancellationToken.IsCancellationRequested)
            {
                throw new TaskCanceledException($"{call}: cancelled by the caller.", failure, cancellationToken);
            }

            throw;
        }
    }

    /// <summary>A token that has run out is asked for once more; every other authorization is final.</summary>
    private async Task<HttpResponseMessage> TryTwiceAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var address = Address();
        var authorization = CallMessage.Authorization(call, _options.HeaderValues);
        var token = authorization is null ? TokenFor(call, address) : null;
        if (token is null)
        {
            CheckAuthorized(call, authorization);
        }

        var response = await TryAsync(call, address, authorization, token, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized && authorization is { AsksEachTime: true } && call.Content is not { CanRepeat: false })
        {
            response.Dispose();
            response = await TryAsync(call, address, authorization, token, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private async Task<HttpResponseMessage> TryAsync(ApiCall call, string address, ApiAuthorization? authorization, string? token, CancellationToken cancellationToken)
    {
        var text = authorization is null ? null : await authorization.HeaderTextAsync(cancellationToken).ConfigureAwait(false);
        using var message = CallMessage.Make(call, address, _options.HeaderValues, text, token);
        return await _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The XSRF token of a browser's session, for a call that needs one and has none of its own.</summary>
    private string? TokenFor(ApiCall call, string address)
    {
        var needed = call.IsWrite && call.Documented.Contains(HeaderNames.Xsrf) && CallMessage.Text(call, _options.HeaderValues, HeaderNames.Xsrf) is null;
        var token = needed ? _options.Cookies?.GetCookies(new Uri(address + call.Template))[_options.XsrfCookie]?.Value : null;
        return string.IsNullOrEmpty(token) ? null : HeaderText.CheckValue(HeaderNames.Xsrf, token, nameof(_options.Cookies));
    }

    /// <summary>The docs' rule for browsers' sessions, kept before the network: the server would only answer 401.</summary>
    private void CheckAuthorized(ApiCall call, ApiAuthorization? authorization)
    {
        if (!call.IsWrite || authorization is not null || _options.IsAuthorizedByHandler || !call.Documented.Contains(HeaderNames.Xsrf))
        {
            return;
        }

        var common = _httpClient.DefaultRequestHeaders;
        if (CallMessage.Text(call, _options.HeaderValues, HeaderNames.Xsrf) is null && common.Authorization is null && !common.Contains(HeaderNames.Xsrf))
        {
            throw new InvalidOperationException(
                $"{call}: a {call.Method} needs Authorization or, in a browser's session, X-XSRF-TOKEN. " +
                "Set one of them on the client's options or on the call; if a message handler adds it, set IsAuthorizedByHandler.");
        }
    }

    private void Tell(ApiCall call, HttpResponseMessage response)
    {
        var (wide, own) = (_options.HeaderValues.OnResponse, call.Headers?.OnResponse);
        if (wide is not null || own is not null)
        {
            var told = new ApiResponse(call.Uid, response);
            wide?.Invoke(told);
            own?.Invoke(told);
        }
    }

    private static async Task<ApiException> FailureAsync(ApiCall call, HttpResponseMessage response, bool isJsonMissing, CancellationToken cancellationToken)
    {
        using var body = await ResponseText.ReadAsync(response.Content, ErrorBodyLength, cut: true, cancellationToken).ConfigureAwait(false);
        var answer = new ApiAnswer(call, response, body);
        return isJsonMissing ? answer.Failure(answer.NotJson, null) : answer.Failure(null, call.MeaningOf((int)response.StatusCode));
    }
}
