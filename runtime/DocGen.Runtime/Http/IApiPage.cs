namespace DocGen.Runtime;

/// <summary>An answer that may be followed by another one of its kind.</summary>
public interface IApiPage
{
    /// <summary>The link to the next page, or null after the last one.</summary>
    string? NextLink { get; }
}
