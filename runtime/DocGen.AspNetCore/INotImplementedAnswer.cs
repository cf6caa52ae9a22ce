using Microsoft.AspNetCore.Mvc;

namespace DocGen.AspNetCore;

/// <summary>
/// Answers the operations that no controller overrides, which would be a 501 otherwise: from the docs' samples, or by
/// forwarding to another server. Registered as a service; without one, all of them stay 501.
/// </summary>
/// <remarks>
/// Called once 401 is decided and before anything else: the body is unread, no parameter is bound, and media types, headers
/// and <c>$select</c> are not checked yet. An override that calls its base method comes here too, then with the body read.
/// </remarks>
public interface INotImplementedAnswer
{
    /// <summary>Answers a request.</summary>
    /// <param name="context">The request with its route values; <c>HttpContext.RequestAborted</c> tells when no one waits any more.</param>
    /// <param name="contract">What the page says of the operation; its <see cref="ApiContractAttribute.Uid"/> names the page.</param>
    /// <returns>The answer, <see cref="EmptyResult"/> where it has been written already, or null to leave it at 501.</returns>
    Task<ActionResult?> AnswerAsync(ActionContext context, ApiContractAttribute contract);
}
