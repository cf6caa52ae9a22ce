using DocGen.AspNetCore.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.AspNetCore;

/// <summary>
/// The base of the emitted controllers. A user's controller derives from an emitted one and overrides the operations that it
/// offers; the others answer 501, or what an <see cref="INotImplementedAnswer"/> says.
/// </summary>
[RequireAuthorizationOrXsrf]
public abstract class ApiControllerBase : ControllerBase
{
    /// <summary>
    /// The answer of an operation that no one has overridden: that of the registered <see cref="INotImplementedAnswer"/>, or
    /// 501 (RFC 9110, section 15.6.2) as problem details that name the operation.
    /// </summary>
    /// <typeparam name="T">The documented answer.</typeparam>
    [NonAction]
    protected async Task<ActionResult<T>> NotImplementedByServer<T>() => await NotImplementedByServer().ConfigureAwait(false);

    /// <summary>The same for an operation without an answer.</summary>
    [NonAction]
    protected Task<ActionResult> NotImplementedByServer() =>
        NotImplemented.AnswerAsync(ControllerContext, ControllerContext.ActionDescriptor.EndpointMetadata.OfType<ApiContractAttribute>().FirstOrDefault());
}
