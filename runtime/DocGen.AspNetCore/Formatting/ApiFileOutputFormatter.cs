using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Sends a file as an answer, and disposes it.</summary>
internal sealed class ApiFileOutputFormatter : IOutputFormatter
{
    public bool CanWriteResult(OutputFormatterCanWriteContext context) => context.Object is ApiFile;

    public async Task WriteAsync(OutputFormatterWriteContext context)
    {
        var response = context.HttpContext.Response;
        await using var file = (ApiFile)context.Object!;
        response.ContentType = file.MediaType ?? "application/octet-stream";
        response.ContentLength = file.Length;

        // What someone uploaded must not be taken for a page of this site.
        response.Headers.XContentTypeOptions = "nosniff";
        if (file.FileName is not null)
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(file.FileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        await file.Content.CopyToAsync(response.Body, context.HttpContext.RequestAborted).ConfigureAwait(false);
    }
}
