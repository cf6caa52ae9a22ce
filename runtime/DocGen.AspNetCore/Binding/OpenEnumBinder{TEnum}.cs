using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Makes an open enum of a text; any text is one.</summary>
internal sealed class OpenEnumBinder<TEnum> : IModelBinder
    where TEnum : struct, IOpenEnum<TEnum>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value != ValueProviderResult.None && value.FirstValue is { Length: > 0 } text)
        {
            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
            bindingContext.Result = ModelBindingResult.Success((TEnum)text);
        }

        return Task.CompletedTask;
    }
}
