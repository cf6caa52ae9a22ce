using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Runtime;

/// <summary>An object that is laid over the entity: what it has replaces, its nulls remove, all else stays (RFC 7396).</summary>
/// <typeparam name="TRoot">The entity that is changed.</typeparam>
public sealed class MergePatch<TRoot> : ApiPatch<TRoot>
{
    private readonly MergeMembers _members = new();

    /// <inheritdoc/>
    public override string MediaType => "application/merge-patch+json";

    /// <summary>Sets a property; a list is replaced as a whole.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value. Null is the same as <see cref="Remove"/>: a merge object has no other null.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is the entity itself.</exception>
    public MergePatch<TRoot> Set(FieldPath<TRoot> path, PatchValue value)
    {
        _members.Set(path.ToString(), value);
        return this;
    }

    /// <summary>Removes a property's value.</summary>
    /// <param name="path">Where.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is the entity itself.</exception>
    public MergePatch<TRoot> Remove(FieldPath<TRoot> path) => Set(path, PatchValue.Null);

    internal static MergePatch<TRoot> Of(JsonElement json)
    {
        var patch = new MergePatch<TRoot>();
        patch._members.Read(json);
        return patch;
    }

    internal override JsonNode? Apply(JsonNode? target) => _members.Apply(target);

    internal override void Write(EntityWriter json)
    {
        // What is laid over erases nothing; only a list is replaced as a whole.
        json.Partial = json.Partial == PartialRule.Refused ? PartialRule.WrittenOutsideLists : json.Partial;
        _members.Write(json);
    }
}
