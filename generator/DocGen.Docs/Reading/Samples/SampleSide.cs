using DocGen.Docs.Findings;

namespace DocGen.Docs.Reading.Samples;

/// <summary>Which of the two messages a sample shows.</summary>
/// <param name="Word">Its name in findings.</param>
/// <param name="Spot">Where its first line stands.</param>
/// <param name="Header">Where each of its headers stands.</param>
/// <param name="Json">Where its JSON stands.</param>
internal sealed record SampleSide(string Word, SpotKind Spot, SpotKind Header, SpotKind Json)
{
    /// <summary>What is sent.</summary>
    public static readonly SampleSide Request = new("request", SpotKind.RequestSample, SpotKind.RequestSampleHeader, SpotKind.RequestSampleJson);

    /// <summary>What comes back.</summary>
    public static readonly SampleSide Response = new("response", SpotKind.ResponseSample, SpotKind.ResponseSampleHeader, SpotKind.ResponseSampleJson);
}
