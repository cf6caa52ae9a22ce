using DocGen.Docs.Collections;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>What one table says of a property's type.</summary>
/// <param name="Word">The type as written.</param>
/// <param name="Members">The words of <c>Enum: A, B</c>.</param>
/// <param name="Place">Where it says so.</param>
/// <param name="FromTypePage">Whether a user's type page says it; then it wins.</param>
internal sealed record TypeMention(string Word, EquatableArray<string> Members, Place Place, bool FromTypePage = false);
