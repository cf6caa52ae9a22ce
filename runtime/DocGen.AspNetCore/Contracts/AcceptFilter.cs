using DocGen.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Contracts;

/// <summary>
/// Answers in a media type that the page offers and the request accepts, JSON if it may, or with 406: before the action
/// where the type is known by then, after it for files, whose type the action says.
/// </summary>
internal sealed class AcceptFilter(string[] offered, Type answer) : IResourceFilter, IResultFilter
{
    private readonly bool _isFile = answer == typeof(ApiFile);
    private string[]? _writable;

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (!MediaTypeList.TryReadAccept(context.HttpContext.Request.Headers.Accept, out var ranges))
        {
            context.Result = Problems.Malformed(context.HttpContext, HeaderNames.Accept, "Accept holds no media type.");
        }
        else if (Choose(context.HttpContext, ranges) is null)
        {
            context.Result = NotAcceptable(context.HttpContext, $"This operation answers with {string.Join(", ", Writable(context.HttpContext))}.");
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        MediaTypeList.TryReadAccept(context.HttpContext.Request.Headers.Accept, out var ranges);
        if (context.Result is ObjectResult { Value: not (ProblemDetails or ApiFile), ContentTypes.Count: 0 } result && Choose(context.HttpContext, ranges) is { } chosen)
        {
            if (!chosen.Contains('*', StringComparison.Ordinal))
            {
                result.ContentTypes.Add(chosen);
            }

            return;
        }

        var (mediaType, content) = context.Result switch
        {
            FileStreamResult file => (file.ContentType, file.FileStream),
            FileResult file => (file.ContentType, null),
            ObjectResult { Value: ApiFile file } => (file.MediaType ?? "application/octet-stream", file.Content),
            _ => (null, null),
        };
        if (mediaType is not null && MediaTypeList.Weight(mediaType, ranges) == 0)
        {
            content?.Dispose();
            context.Result = NotAcceptable(context.HttpContext, $"The answer is {mediaType}.");
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private string? Choose(HttpContext context, IList<MediaTypeHeaderValue> ranges) =>
        Writable(context).Select(type => (Type: type, Weight: MediaTypeList.Weight(type, ranges))).Where(choice => choice.Weight > 0).OrderByDescending(choice => choice.Weight).FirstOrDefault().Type;

    /// <summary>What of the page's list some formatter can write; all of it where none can, so that the page's word counts.</summary>
    private string[] Writable(HttpContext context)
    {
        if (_writable is null)
        {
            var formatters = context.RequestServices.GetRequiredService<IOptions<MvcOptions>>().Value.OutputFormatters.OfType<IApiResponseTypeMetadataProvider>().ToList();
            var written = _isFile ? offered : [.. offered.Where(type => formatters.Exists(formatter => formatter.GetSupportedContentTypes(type, answer) is { Count: > 0 }))];
            _writable = written.Length > 0 ? written : offered;
        }

        return _writable;
    }

    private static ObjectResult NotAcceptable(HttpContext context, string detail) => Problems.Result(context, StatusCodes.Status406NotAcceptable, detail);
}
