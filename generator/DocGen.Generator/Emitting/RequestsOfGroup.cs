using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Generator.Emitting;

/// <summary>The request classes of one group: a file of their own, emitted again only where one of them differs.</summary>
/// <param name="Group">The C# stem of the group.</param>
/// <param name="Classes">The classes, sorted by name; at least one.</param>
internal sealed record RequestsOfGroup(string Group, EquatableArray<EntityModel> Classes)
{
    /// <summary>Those of all groups that have some.</summary>
    public static EquatableArray<RequestsOfGroup> All(ApiModel model) =>
        model.Groups.Where(group => group.Requests.Count > 0).Select(group => new RequestsOfGroup(group.Name, group.Requests)).ToEquatableArray();
}
