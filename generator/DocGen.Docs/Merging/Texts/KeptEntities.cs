using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Texts;

/// <summary>Keeps types with their texts from one join to the next.</summary>
public sealed class KeptEntities
{
    private volatile Dictionary<string, KeptEntity> _last = [];

    /// <summary>What came out for a type of that name the last time; null where there was none.</summary>
    internal KeptEntity? Find(string name) => _last.TryGetValue(name, out var last) ? last : null;

    /// <summary>Takes over what came out this time.</summary>
    internal void Keep(Dictionary<string, KeptEntity> entities)
    {
        // Joins may overlap, so none may meet a table that another one fills.
        _last = entities;
    }

    /// <summary>A type with its texts.</summary>
    /// <param name="Marked">The type with marks.</param>
    /// <param name="Joined">The type with texts.</param>
    /// <param name="Texts">Those of the pages that the texts are of.</param>
    internal sealed record KeptEntity(EntityModel Marked, EntityModel Joined, IReadOnlyCollection<CarriedTexts> Texts);
}
