using System.Net;

namespace DocGen.Runtime;

/// <summary>
/// Follows redirects without giving secrets away: to the same host as they are; to another one without any header that is
/// not known to be harmless; and never from https to http. Only GET and HEAD are followed; the redirect of any other call
/// is its answer, so nothing is changed twice or elsewhere (RFC 9110, section 15.4).
/// </summary>
public sealed class ApiRedirectHandler : DelegatingHandler
{
    private const int MaxRedirects = 10;

    /// <summary>A handler over a new one of .NET that follows no redirects itself.</summary>
    public ApiRedirectHandler()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
    }

    /// <summary>A handler over another one.</summary>
    /// <param name="innerHandler">The handler, which must not follow redirects itself: those would not be seen here.</param>
    public ApiRedirectHandler(HttpMessageHandler innerHandler)
        : base(innerHandler)
    {
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < MaxRedirects && Next(request, response) is { } target; i++)
        {
            response.Dispose();
            request = Follow(request, target);
            response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return response;
    }

    private static Uri? Next(HttpRequestMessage request, HttpResponseMessage response)
    {
        var isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        if (!isRedirect || response.Headers.Location is not { } location || (request.Method != HttpMethod.Get && request.Method != HttpMethod.Head))
        {
            return null;
        }

        var target = location.IsAbsoluteUri ? location : new Uri(request.RequestUri!, location);
        var isSafe = target.Scheme == Uri.UriSchemeHttps || (target.Scheme == Uri.UriSchemeHttp && request.RequestUri!.Scheme == Uri.UriSchemeHttp);
        return isSafe ? target : null;
    }

    private static HttpRequestMessage Follow(HttpRequestMessage request, Uri target)
    {
        var from = request.RequestUri!;
        var isSame = Uri.Compare(from, target, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
        var next = new HttpRequestMessage(request.Method, target) { Version = request.Version, VersionPolicy = request.VersionPolicy };
        foreach (var (name, values) in request.Headers.NonValidated)
        {
            if (isSame || !HeaderNames.IsSecret(name))
            {
                next.Headers.TryAddWithoutValidation(name, values);
            }
        }

        return next;
    }
}
