using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Copies the request's headers, since they are gone when the request is, and the typed values may be kept.</summary>
internal sealed class ApiHeadersBinder<THeaders> : IModelBinder
    where THeaders : ApiHeaderValues, new()
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var headers = bindingContext.HttpContext.Request.Headers;
        var fields = headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString()));
        bindingContext.Result = ModelBindingResult.Success(ApiRequestHeaders.Read<THeaders>(fields));
        return Task.CompletedTask;
    }
}
