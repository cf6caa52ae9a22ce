using System.Buffers;
using DocGen.Docs.Model;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Answering;

/// <summary>Reads the body of a request and checks it against its page.</summary>
internal sealed class RequestBody(TypeTable types, DocGenSamplesOptions options)
{
    /// <summary>The JSON that came, if it has to be kept.</summary>
    public async Task<(byte[]? Json, Refusal? Refusal)> ReadAsync(HttpContext context, SampleOperation operation)
    {
        if (operation.Model.Body is not { } body)
        {
            return default;
        }

        var request = context.Request;
        if (request.ContentLength == 0 || context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false })
        {
            return (null, Refusal.BadRequest(("$", $"expected {Words(body)} as body; found none.")));
        }

        if (ContentTypeCheck.Find(operation.Media, request.ContentType) is { } unsupported)
        {
            return (null, unsupported);
        }

        // XML and forms are taken where the page lists them, but only JSON can be checked; files are let through as they come.
        if (body.Type.Kind == TypeKind.File || !OperationMedia.IsJson(MediaTypeHeaderValue.Parse(request.ContentType).MediaType.Value))
        {
            await request.Body.CopyToAsync(Stream.Null, context.RequestAborted).ConfigureAwait(false);
            return default;
        }

        return await CheckAsync(context, operation, body).ConfigureAwait(false);
    }

    private async Task<(byte[]? Json, Refusal? Refusal)> CheckAsync(HttpContext context, SampleOperation operation, BodyModel body)
    {
        var reader = context.Request.BodyReader;
        var read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
        while (!read.IsCompleted)
        {
            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
        }

        var faults = new BodyCheck(types, operation.Contradictions, options.RefusesUnknownProperties).Find(read.Buffer, body);
        var json = faults.Count == 0 && operation.Link is { TakesBody: true } ? read.Buffer.ToArray() : null;
        reader.AdvanceTo(read.Buffer.End);
        return (json, faults.Count == 0 ? null : Refusal.BadRequest([.. faults.Select(fault => (fault.Path, fault.Message))]));
    }

    private static string Words(BodyModel body) => body.Type.Kind switch
    {
        TypeKind.File => "bytes",
        TypeKind.Patch => "an array of operations or an object to merge",
        _ => TypeWords.Of(body.Type),
    };
}
