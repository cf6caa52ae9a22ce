using DocGen.SampleServer;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Microsoft.AspNetCore.Http;

/// <summary>Answers from the pages inside of another server.</summary>
public static class DocGenSamplesHttpContextExtensions
{
    /// <summary>
    /// Answers a request with the sample of an operation, checked against its page as <c>MapDocGenSamples</c> does: for what a server does not
    /// offer itself yet.
    /// </summary>
    /// <param name="context">The request, its body unread.</param>
    /// <param name="uid">The operation, as its page's front matter names it.</param>
    /// <returns>Whether it was answered; not if no page has the uid, or the request's path is not that page's.</returns>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddDocGenSamples</c> was not called, or no pages were set.</exception>
    public static async Task<bool> AnswerWithSampleAsync(this HttpContext context, string uid)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(uid);
        var api = SampleApi.Of(context.RequestServices);
        var values = new RouteValueDictionary();
        if (api.Routes.Of(uid) is not { } route || !new TemplateMatcher(TemplateParser.Parse(route.Shape.Template), []).TryMatch(context.Request.Path, values))
        {
            return false;
        }

        foreach (var (name, value) in values)
        {
            context.Request.RouteValues[name] = value;
        }

        await api.Endpoint(route).AnswerAsync(context).ConfigureAwait(false);
        return true;
    }
}
