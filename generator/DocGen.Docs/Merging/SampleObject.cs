using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>A value of a sample in outline.</summary>
/// <param name="Value">The value; an object nearly always.</param>
/// <param name="Mark">Equal for equal values.</param>
internal sealed record SampleObject(SampleValue Value, Fingerprint Mark)
{
    /// <summary>The value with its mark.</summary>
    public static SampleObject Of(SampleValue value) => new(value, Fingerprint.Of(value));
}
