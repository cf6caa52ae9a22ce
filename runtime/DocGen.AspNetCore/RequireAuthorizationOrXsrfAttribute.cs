using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.AspNetCore;

/// <summary>
/// Answers 401 before any other code to a POST, PUT, PATCH or DELETE with neither <c>Authorization</c> nor
/// <c>X-XSRF-TOKEN</c>, as the docs demand. Whether what is there is valid remains for authentication to say.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequireAuthorizationOrXsrfAttribute : Attribute, IAuthorizationFilter
{
    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var isWrite = HttpMethods.IsPost(request.Method) || HttpMethods.IsPut(request.Method)
            || HttpMethods.IsPatch(request.Method) || HttpMethods.IsDelete(request.Method);
        if (!isWrite || !string.IsNullOrWhiteSpace(request.Headers.Authorization) || !string.IsNullOrWhiteSpace(request.Headers["X-XSRF-TOKEN"]))
        {
            return;
        }

        // A 401 has to name a scheme (RFC 9110, section 15.5.2); Basic would make browsers ask for a password.
        context.HttpContext.Response.Headers.WWWAuthenticate = "Bearer";
        var problems = context.HttpContext.RequestServices.GetRequiredService<ProblemDetailsFactory>();
        context.Result = new ObjectResult(problems.CreateProblemDetails(
            context.HttpContext,
            StatusCodes.Status401Unauthorized,
            detail: "Without an Authorization header, X-XSRF-TOKEN must be given."))
        {
            StatusCode = StatusCodes.Status401Unauthorized,
        };
    }
}
