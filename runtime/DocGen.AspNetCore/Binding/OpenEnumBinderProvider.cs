using System.Reflection;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Binds open enums of path and query from one text, where MVC would look for their properties.</summary>
internal sealed class OpenEnumBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type.IsValueType && type.GetCustomAttribute<OpenEnumAttribute>() is not null
            ? (IModelBinder)Activator.CreateInstance(typeof(OpenEnumBinder<>).MakeGenericType(type))!
            : null;
    }
}
