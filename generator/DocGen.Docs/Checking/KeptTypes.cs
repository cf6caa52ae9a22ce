using DocGen.Docs.Model;

namespace DocGen.Docs.Checking;

/// <summary>Keeps types from one time to the next, so that a type which comes out as it was is the very same object: pages that show it need not look at it again.</summary>
public sealed class KeptTypes
{
    private volatile Dictionary<string, KeptType> _last = [];

    /// <summary>The type of the last time, if it is just that; else it is made.</summary>
    /// <param name="entity">What merging made of it.</param>
    /// <param name="table">What tables list of it; null where none shows it.</param>
    /// <param name="make">Makes it.</param>
    internal DocumentedType Of(EntityModel entity, DocumentedTable? table, Func<EntityModel, DocumentedTable?, DocumentedType> make)
    {
        if (!_last.TryGetValue(entity.Name, out var last)) return make(entity, table);
        if (ReferenceEquals(last.Entity, entity) && last.Type.Table == table) return last.Type;
        var made = make(entity, table);
        return made == last.Type ? last.Type : made;
    }

    /// <summary>Takes over the types of this time.</summary>
    internal void Keep(IEnumerable<KeptType> types)
    {
        // Runs may overlap, so none may meet a table that another one fills.
        _last = types.ToDictionary(type => type.Entity.Name, StringComparer.Ordinal);
    }

    /// <summary>A type with the model that it was made of.</summary>
    internal sealed record KeptType(EntityModel Entity, DocumentedType Type);
}
