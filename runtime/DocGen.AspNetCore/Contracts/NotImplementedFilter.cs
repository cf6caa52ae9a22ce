using Microsoft.AspNetCore.Mvc.Filters;

namespace DocGen.AspNetCore.Contracts;

/// <summary>Answers an operation that no one has overridden, before anything of the request is read.</summary>
internal sealed class NotImplementedFilter(ApiContractAttribute contract) : IAsyncResourceFilter, IOrderedFilter
{
    /// <summary>Before the other filters: what is not offered is neither acceptable nor unsupported.</summary>
    public int Order => int.MinValue;

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next) =>
        context.Result = await NotImplemented.AnswerAsync(context, contract).ConfigureAwait(false);
}
