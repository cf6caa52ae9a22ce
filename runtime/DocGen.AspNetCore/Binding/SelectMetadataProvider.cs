using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace DocGen.AspNetCore;

/// <summary>Keeps validation from walking a selection, which is a sequence of paths and has nothing to validate.</summary>
internal sealed class SelectMetadataProvider : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var type = context.Key.ModelType;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Select<>))
        {
            context.ValidationMetadata.ValidateChildren = false;
        }
    }
}
