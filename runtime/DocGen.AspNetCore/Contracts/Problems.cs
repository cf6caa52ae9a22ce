using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.AspNetCore.Contracts;

/// <summary>Refusals as problem details (RFC 9457), made by the application's own factory.</summary>
internal static class Problems
{
    internal static ObjectResult Result(HttpContext context, int status, string detail)
    {
        var factory = context.RequestServices.GetRequiredService<ProblemDetailsFactory>();
        return new ObjectResult(factory.CreateProblemDetails(context, status, detail: detail)) { StatusCode = status };
    }

    /// <summary>A 400 that names the field, as MVC's own are.</summary>
    internal static ObjectResult Malformed(HttpContext context, string field, string fault)
    {
        var errors = new ModelStateDictionary();
        errors.AddModelError(field, fault);
        var factory = context.RequestServices.GetRequiredService<ProblemDetailsFactory>();
        return new BadRequestObjectResult(factory.CreateValidationProblemDetails(context, errors, StatusCodes.Status400BadRequest));
    }
}
