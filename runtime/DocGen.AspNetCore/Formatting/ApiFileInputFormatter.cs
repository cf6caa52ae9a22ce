using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Gives a request's body as it arrives, of whatever media type, without holding it in memory.</summary>
internal sealed class ApiFileInputFormatter : IInputFormatter, IApiRequestFormatMetadataProvider
{
    public bool CanRead(InputFormatterContext context) => context.ModelType == typeof(ApiFile);

    public Task<InputFormatterResult> ReadAsync(InputFormatterContext context)
    {
        var request = context.HttpContext.Request;
        var mediaType = string.IsNullOrEmpty(request.ContentType) ? null : request.ContentType;
        return InputFormatterResult.SuccessAsync(new ApiFile(request.Body, mediaType, request.ContentLength));
    }

    public IReadOnlyList<string>? GetSupportedContentTypes(string contentType, Type objectType) =>
        objectType == typeof(ApiFile) ? [contentType ?? "*/*"] : null;
}
