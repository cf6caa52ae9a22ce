using Microsoft.AspNetCore.Http.Metadata;

namespace DocGen.AspNetCore;

/// <summary>
/// The docs' own words on an operation, for OpenAPI documents. Unlike the attributes of ASP.NET Core it is inherited by the
/// method that overrides an emitted one.
/// </summary>
/// <param name="summary">One sentence.</param>
/// <param name="description">More than that; empty for none.</param>
/// <param name="tags">The groups that the operation belongs to, such as its agent.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = true)]
public sealed class ApiSummaryAttribute(string summary, string description = "", params string[] tags)
    : Attribute, IEndpointSummaryMetadata, IEndpointDescriptionMetadata, ITagsMetadata
{
    /// <inheritdoc/>
    public string Summary { get; } = summary;

    /// <inheritdoc/>
    public string Description { get; } = description;

    /// <inheritdoc/>
    public IReadOnlyList<string> Tags { get; } = tags;
}
