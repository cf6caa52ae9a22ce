using DocGen.Docs.Model;
using DocGen.Runtime;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;
using DocGen.SampleServer.Routing;
using DocGen.SampleServer.Storing;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Answering;

/// <summary>Answers the calls of one route: which operation is meant, whether the request is as its page says, and then the page's answer.</summary>
internal sealed class OperationEndpoint(ServedRoute route, ParameterCheck parameters, RequestBody bodies, SelectMask mask, EntityMemory memory)
{
    private const string SelectName = "$select";

    public async Task AnswerAsync(HttpContext context)
    {
        var path = new string[route.Shape.Placeholders.Count];
        for (var i = 0; i < path.Length; i++)
        {
            path[i] = (string)context.Request.RouteValues[RouteShape.Numbered(i)]!;
        }

        var operation = route.Pick(path);
        context.Response.Headers[DocGenHeaders.Operation] = operation.Model.Uid;
        context.Response.Headers[DocGenHeaders.Page] = Uri.EscapeDataString(operation.Model.Page).Replace("%2F", "/", StringComparison.Ordinal);
        if (await AnswerAsync(context, operation, path).ConfigureAwait(false) is { } refusal)
        {
            await ProblemAnswer.WriteAsync(context, refusal, operation).ConfigureAwait(false);
        }
    }

    private async Task<Refusal?> AnswerAsync(HttpContext context, SampleOperation operation, string[] path)
    {
        // Cheap and general first, as servers do: who is calling, before anybody looks at what is sent.
        var request = context.Request;
        var refusal = WantedStatus.Find(operation.Model, request) ?? AuthorizationCheck.Find(operation.Model, request.Headers);
        if (refusal is not null)
        {
            return refusal;
        }

        var type = AcceptCheck.Choose(operation.Media, request.Headers.Accept, out refusal);
        refusal ??= parameters.Find(operation, path, request.Query);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!Select<object>.TryParse(request.Query[SelectName], out var select, out var fault))
        {
            return Refusal.BadRequest((SelectName, fault));
        }

        (var body, refusal) = await bodies.ReadAsync(context, operation).ConfigureAwait(false);
        refusal ??= Conditions.Find(operation.Model, context, memory.Changed(operation, path));
        if (refusal is not null)
        {
            return refusal;
        }

        var remembered = memory.Answer(operation, path, request.Query, body);
        if (remembered?.Refusal is null)
        {
            await WriteAsync(context, operation, remembered?.Json, select.Node, type).ConfigureAwait(false);
        }

        return remembered?.Refusal;
    }

    private async Task WriteAsync(HttpContext context, SampleOperation operation, byte[]? remembered, SelectNode? select, string? type)
    {
        var response = context.Response;
        response.StatusCode = WantedStatus.Success(operation.Model, context.Request);
        if (operation.Model.Response.Kind == TypeKind.None || response.StatusCode is StatusCodes.Status204NoContent or StatusCodes.Status205ResetContent)
        {
            return;
        }

        var isFile = operation.Model.Response.Kind == TypeKind.File;
        var origin = remembered is null ? operation.Origin : AnswerOrigin.Memory;
        response.ContentType = isFile ? type : type + "; charset=utf-8";
        response.Headers[DocGenHeaders.Sample] = origin switch { AnswerOrigin.Page => "page", AnswerOrigin.Table => "table", _ => "memory" };
        var answer = remembered ?? operation.Answer;
        if (isFile || select is null || !mask.Applies(operation.Model, select))
        {
            response.ContentLength = answer.Length;
            await response.Body.WriteAsync(answer, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        mask.Write(answer, operation.Model.Response, select, response.BodyWriter);
        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
