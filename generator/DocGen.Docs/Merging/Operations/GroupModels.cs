using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Groups as the model has them: operations with unique method names, and the requests that only they use.</summary>
internal static class GroupModels
{
    /// <summary>All groups, sorted by name.</summary>
    /// <param name="operations">The operations of all groups, sorted by uid.</param>
    /// <param name="types">The named types.</param>
    /// <param name="names">The groups' names in C#, by those in the docs.</param>
    public static EquatableArray<GroupModel> Of(List<OperationDraft> operations, NamedTypes types, IReadOnlyDictionary<string, string> names)
    {
        TwinRoutes.Rank(operations);
        return operations.GroupBy(operation => operation.Source.Group, StringComparer.Ordinal)
            .OrderBy(group => names[group.Key], StringComparer.Ordinal)
            .Select(group => new GroupModel
            {
                DocName = group.Key,
                Name = names[group.Key],
                Operations = Operations(group),
                Requests = types.RequestsOf(group.Key),
            })
            .ToEquatableArray();
    }

    private static EquatableArray<OperationModel> Operations(IEnumerable<OperationDraft> operations)
    {
        var scope = MemberNames.OfMethod("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize");
        return operations.Select(operation => OperationModels.Of(operation, scope.TakeOr(operation.Source.MethodName, "Operation"))).ToEquatableArray();
    }
}
