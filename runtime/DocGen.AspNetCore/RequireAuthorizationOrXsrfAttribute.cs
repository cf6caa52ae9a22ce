using DocGen.AspNetCore.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

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
        context.Result = Problems.Result(
            context.HttpContext, StatusCodes.Status401Unauthorized, "Without an Authorization header, X-XSRF-TOKEN must be given.");
    }
}
