using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DocGen.AspNetCore;

/// <summary>Binds the headers of the request to the emitted header class; never null.</summary>
/// <typeparam name="THeaders">The emitted header class.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class FromApiHeadersAttribute<THeaders> : ModelBinderAttribute
    where THeaders : ApiHeaderValues, new()
{
    /// <summary>Binds from all headers of the request.</summary>
    public FromApiHeadersAttribute()
        : base(typeof(ApiHeadersBinder<THeaders>)) => BindingSource = BindingSource.Special;
}
