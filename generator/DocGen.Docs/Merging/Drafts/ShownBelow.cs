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
    private readonly Showing _showing = showing;

    /// <summary>Places only name what they show; inside a type of a known name, one place names it as well as all.</summary>
    private readonly bool _allCount = owner.DocName is null;

    /// <summary>The first of the places.</summary>
    public Place First => _showing.First with { Owner = _owner, Property = _property };

    /// <summary>All places that count. Once the owner has its C# name, it is that which names what it shows, at one place as at all.</summary>
    public IEnumerable<Place> Places => _allCount && _owner.Name.Length == 0 ? _showing.Places.Select(place => place with { Owner = _owner, Property = _property }) : [First];

    /// <inheritdoc/>
    public bool Equals(ShownBelow? other) =>
        other is not null && ReferenceEquals(_owner, other._owner) && (!_allCount || ReferenceEquals(_showing, other._showing)) && _property == other._property;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ShownBelow);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((RuntimeHelpers.GetHashCode(_owner) * 31) + (_allCount ? RuntimeHelpers.GetHashCode(_showing) : 0)) * 31) + StringComparer.Ordinal.GetHashCode(_property));
}
