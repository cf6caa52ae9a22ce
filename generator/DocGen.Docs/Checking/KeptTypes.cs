using DocGen.Docs.Collections;

namespace DocGen.Docs.Checking;

/// <summary>Keeps types from one time to the next, so that a type which is equal to the last one is the very same object: pages that show it need not look at it again.</summary>
public sealed class KeptTypes
{
    private volatile Dictionary<string, DocumentedType> _last = [];

    /// <summary>The types; those that are equal to the ones of the last time are those.</summary>
    /// <param name="types">The types of this time; no two are of one name.</param>
    public EquatableArray<DocumentedType> Same(EquatableArray<DocumentedType> types)
    {
        var last = _last;
        var same = types.ConvertAll(type => last.TryGetValue(type.Name, out var before) && before.Equals(type) ? before : type);
        // Runs may overlap, so none may meet a table that another one fills.
        _last = same.ToDictionary(type => type.Name, StringComparer.Ordinal);
        return same;
    }
}
