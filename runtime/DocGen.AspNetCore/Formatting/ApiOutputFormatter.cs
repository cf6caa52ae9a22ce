using System.Text;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Writes the API's entities, under the request's <c>$select</c>, straight to the response.</summary>
internal sealed class ApiOutputFormatter : TextOutputFormatter
{
    private readonly ApiJsonResolver _resolver;

    internal ApiOutputFormatter(ApiJsonResolver resolver)
    {
        _resolver = resolver;
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("text/json"));

        // Only for what a contract declares: MVC never takes a wildcard from the Accept header.
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/*+json"));
        SupportedEncodings.Add(Encoding.UTF8);
    }

    public override Task WriteResponseBodyAsync(OutputFormatterWriteContext context, Encoding selectedEncoding)
    {
        var http = context.HttpContext;
        _resolver.TryFind(context.ObjectType!, out var shape);
        var select = http.Features.Get<SelectFeature>()?.Node;
        return shape!.WriteValueAsync(http.Response.Body, context.Object!, _resolver.Rules, select, http.RequestAborted);
    }

    protected override bool CanWriteType(Type? type) => type is not null && _resolver.TryFind(type, out _);

    /// <summary>A null is left to the formatters of MVC, which answer 204.</summary>
    public override bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is not null && base.CanWriteResult(context);
}
