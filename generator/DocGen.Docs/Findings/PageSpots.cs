using DocGen.Docs.Collections;

namespace DocGen.Docs.Findings;

/// <summary>Where the things of one page stand. Kept apart from the page's facts, so that moved lines change nothing that is emitted.</summary>
/// <param name="Page">The path of the page.</param>
/// <param name="Spots">The places, each once.</param>
public sealed record PageSpots(string Page, EquatableArray<KeyValuePair<SpotKey, SourceSpot>> Spots)
{
    /// <summary>The place of a thing; of the page's start where it isn't known.</summary>
    public SourceSpot Find(SpotKey key)
    {
        foreach (var spot in Spots)
            if (spot.Key == key) return spot.Value;
        return default;
    }

    /// <summary>The place of a finding, down to the value of a sample that it points to.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of the page.</param>
    public SourceSpot Find(Finding finding, string text)
    {
        var spot = Find(finding.Place);
        return finding.Pointer.Length > 0 ? JsonPlaces.Find(text, spot, finding.Pointer) : spot;
    }
}
