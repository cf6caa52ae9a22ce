using DocGen.Docs.Model;
using DocGen.SampleServer.Checking;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Answering;

/// <summary>The conditions of pages that document 304 or 412 (RFC 9110, section 13.1). A sample counts as changed when the server was started.</summary>
internal static class Conditions
{
    /// <summary>The answer to a condition that does not hold; null where the operation goes on.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The call; where the page documents a condition, its answer says when the entity was changed.</param>
    /// <param name="changed">When the entity was changed.</param>
    public static Refusal? Find(OperationModel operation, HttpContext context, DateTimeOffset changed)
    {
        var documents304 = operation.Errors.Any(error => error.Code == StatusCodes.Status304NotModified);
        var documents412 = operation.Errors.Any(error => error.Code == StatusCodes.Status412PreconditionFailed);
        if (!documents304 && !documents412)
        {
            return null;
        }

        // HTTP dates have whole seconds; a date that cannot be read is ignored, as the RFC demands.
        var lastModified = changed.AddTicks(-(changed.Ticks % TimeSpan.TicksPerSecond));
        context.Response.GetTypedHeaders().LastModified = lastModified;
        var asked = context.Request.GetTypedHeaders();
        if (documents412 && asked.IfUnmodifiedSince < lastModified)
        {
            return new(StatusCodes.Status412PreconditionFailed, "", Meaning(operation, StatusCodes.Status412PreconditionFailed));
        }

        return documents304 && asked.IfModifiedSince >= lastModified
            ? new(StatusCodes.Status304NotModified, "", Meaning(operation, StatusCodes.Status304NotModified))
            : null;
    }

    private static string Meaning(OperationModel operation, int code) => operation.Errors.First(error => error.Code == code).Meaning;
}
