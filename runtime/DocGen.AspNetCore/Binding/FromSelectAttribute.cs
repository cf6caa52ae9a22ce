using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>
/// Binds <c>$select</c> of the query to a <see cref="Select{TRoot}"/>, null when it is absent; text that is none is a 400. The
/// selection also works on the entity that the action answers with: what was not selected is written as null, and the
/// entity itself is not changed.
/// </summary>
/// <typeparam name="TRoot">The entity that is selected from.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromSelectAttribute<TRoot> : ModelBinderAttribute
{
    /// <summary>Binds the parameter that is named <c>$select</c>.</summary>
    public FromSelectAttribute()
        : base(typeof(SelectBinder<TRoot>))
    {
        Name = SelectFeature.QueryName;
        BindingSource = BindingSource.Query;
    }
}
