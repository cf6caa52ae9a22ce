using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>A value that samples show of a property.</summary>
/// <param name="value">The value, in outline.</param>
/// <param name="showing">The places that show it.</param>
internal sealed class ShownValue(SampleValue value, Showing showing)
{
    /// <summary>The value, in outline.</summary>
    public SampleValue Value { get; } = value;

    /// <summary>The places that show it.</summary>
    public Showing Showing { get; } = showing;
}
