using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Reads <c>$select</c> from the query; several are joined, as one list between commas.</summary>
internal sealed class SelectBinder<TRoot> : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var context = bindingContext.HttpContext;
        var values = context.Request.Query[SelectFeature.QueryName];
        if (values.Count == 0)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (SelectCache<TRoot>.TryParse(values.ToString(), out var select, out var fault))
        {
            context.Features.Set(new SelectFeature(select.Node));
            bindingContext.Result = ModelBindingResult.Success(select);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(SelectFeature.QueryName, fault);
        }

        return Task.CompletedTask;
    }
}
