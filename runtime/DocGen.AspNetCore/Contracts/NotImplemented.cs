using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.AspNetCore.Contracts;

/// <summary>The answer of an operation that this server does not offer itself.</summary>
internal static class NotImplemented
{
    /// <summary>What the application's own service answers, and else 501 (RFC 9110, section 15.6.2).</summary>
    internal static async Task<ActionResult> AnswerAsync(ActionContext context, ApiContractAttribute? contract)
    {
        if (contract is not null
            && context.HttpContext.RequestServices.GetService<INotImplementedAnswer>() is { } service
            && await service.AnswerAsync(context, contract).ConfigureAwait(false) is { } answer)
        {
            return answer;
        }

        var name = contract?.Uid ?? context.ActionDescriptor.DisplayName;
        return Problems.Result(context.HttpContext, StatusCodes.Status501NotImplemented, $"This server does not offer {name}.");
    }
}
