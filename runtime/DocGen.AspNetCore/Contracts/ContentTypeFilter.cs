using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace DocGen.AspNetCore.Contracts;

/// <summary>Answers 415 to a body of a media type that the page does not take, before the body is read.</summary>
internal sealed class ContentTypeFilter(string[] taken) : IResourceFilter, IApiRequestMetadataProvider
{
    // What a body is that does not say (RFC 9110, section 8.3).
    private const string Unsaid = "application/octet-stream";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        var hasBody = context.HttpContext.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? true;
        if (hasBody && !MediaTypeList.Takes(taken, string.IsNullOrWhiteSpace(request.ContentType) ? Unsaid : request.ContentType))
        {
            context.Result = Problems.Result(context.HttpContext, StatusCodes.Status415UnsupportedMediaType, $"This operation takes {string.Join(", ", taken)}.");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    /// <summary>For the API explorer, which lists those of them that some formatter reads.</summary>
    public void SetContentTypes(MediaTypeCollection contentTypes)
    {
        contentTypes.Clear();
        foreach (var type in taken)
        {
            contentTypes.Add(type);
        }
    }
}
