namespace DocGen.Docs.Merging.Drafts;

/// <summary>The places that show one and the same sample object: what it tells is told once, however many pages repeat it.</summary>
/// <param name="first">The first of them.</param>
internal sealed class Showing(Place first)
{
    private readonly List<Place> _places = [first];

    /// <summary>The first place, in page order.</summary>
    public Place First => _places[0];

    /// <summary>All places.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>Takes over another place.</summary>
    public void Add(Place place)
    {
        // A list may show one object twice.
        if (!ReferenceEquals(_places[_places.Count - 1], place)) _places.Add(place);
    }
}
