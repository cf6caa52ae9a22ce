using System.Runtime.CompilerServices;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>Where a property of another structure shows a structure.</summary>
/// <param name="showing">The places.</param>
/// <param name="owner">The structure with the property.</param>
/// <param name="property">The property's name.</param>
internal sealed class ShownBelow(Showing showing, StructureDraft owner, string property) : IEquatable<ShownBelow>
{
    private readonly StructureDraft _owner = owner;
    private readonly string _property = property;
    private readonly Showing _first = showing;

    /// <summary>Places only name what they show; inside a type of a known name, one place names it as well as all.</summary>
    private readonly Showing? _showing = owner.DocName is null ? showing : null;

    /// <summary>The first of the places.</summary>
    public Place First => _first.First with { Owner = _owner, Property = _property };

    /// <summary>All places that count.</summary>
    public IEnumerable<Place> Places => _showing is null ? [First] : _showing.Places.Select(place => place with { Owner = _owner, Property = _property });

    /// <inheritdoc/>
    public bool Equals(ShownBelow? other) =>
        other is not null && ReferenceEquals(_owner, other._owner) && ReferenceEquals(_showing, other._showing) && _property == other._property;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShownBelow);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((RuntimeHelpers.GetHashCode(_owner) * 31) + (_showing is null ? 0 : RuntimeHelpers.GetHashCode(_showing))) * 31) + StringComparer.Ordinal.GetHashCode(_property));
}
