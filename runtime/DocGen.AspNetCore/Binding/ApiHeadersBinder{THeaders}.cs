using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Copies the request's headers, since they are gone when the request is, and the typed values may be kept. A malformed one is an error of its name.</summary>
internal sealed class ApiHeadersBinder<THeaders> : IModelBinder
    where THeaders : ApiHeaderValues, new()
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var fields = bindingContext.HttpContext.Request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));
        var headers = ApiRequestHeaders.Read<THeaders>(fields);
        foreach (var (name, fault) in ApiRequestHeaders.FindFaults(headers))
        {
            bindingContext.ModelState.TryAddModelError(name, fault);
        }

        bindingContext.Result = ModelBindingResult.Success(headers);
        return Task.CompletedTask;
    }
}
