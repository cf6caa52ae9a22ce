using DocGen.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.AspNetCore;

/// <summary>
/// The base of the emitted controllers. A user's controller derives from an emitted one and overrides the operations that it
/// offers; the others answer 501.
/// </summary>
[RequireAuthorizationOrXsrf]
public abstract class ApiControllerBase : ControllerBase
{
    /// <summary>The answer of an operation that no one has overridden: 501 (RFC 9110, section 15.6.2) as problem details.</summary>
    /// <typeparam name="T">The documented answer.</typeparam>
    [NonAction]
    protected Task<ActionResult<T>> NotImplementedByServer<T>() => Task.FromResult<ActionResult<T>>(NotImplemented());

    /// <summary>The same for an operation without an answer.</summary>
    [NonAction]
    protected Task<ActionResult> NotImplementedByServer() => Task.FromResult(NotImplemented());

    /// <summary>The language, culture and time zone that a request asks for, after the rules between its headers.</summary>
    /// <param name="headers">The bound headers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="headers"/> is null.</exception>
    [NonAction]
    protected static ApiLocale LocaleOf(ApiHeaderValues headers) => ApiLocale.From(headers);

    private ActionResult NotImplemented() => Problem(
        statusCode: StatusCodes.Status501NotImplemented,
        title: "Not implemented",
        detail: $"This server does not offer {ControllerContext.ActionDescriptor.ActionName}.");
}
