using DocGen.Docs.Model;

namespace DocGen.Docs.Merging;

/// <summary>Keeps the types of the last merge, so that one which would come out the same is the very same object: what follows need not look at it again.</summary>
public sealed class KeptModels
{
    private volatile Dictionary<string, EntityModel> _last = [];

    /// <summary>The type of that name in the last merge; null where there was none.</summary>
    internal EntityModel? Find(string name) => _last.TryGetValue(name, out var last) ? last : null;

    /// <summary>Takes over the types of a merge.</summary>
    internal void Keep(IReadOnlyCollection<EntityModel> models)
    {
        // Merges may overlap, so none may meet a table that another one fills.
        var next = new Dictionary<string, EntityModel>(models.Count, StringComparer.Ordinal);
        foreach (var model in models) next[model.Name] = model;
        _last = next;
    }
}
