using DocGen.Docs.Collections;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Groups as the model has them: operations with unique method names, and the requests that only they use.</summary>
internal static class GroupModels
{
    /// <summary>All groups, sorted by name.</summary>
    public static EquatableArray<GroupModel> Of(IReadOnlyList<OperationDraft> operations, NamedTypes types, QueryObjects queries, IReadOnlyDictionary<string, string> names)
    {
        var twins = TwinRoutes.Of(operations);
        return operations.GroupBy(operation => operation.Source.Group, StringComparer.Ordinal)
            .OrderBy(group => names[group.Key], StringComparer.Ordinal)
            .Select(group => new GroupModel
            {
                DocName = group.Key,
                Name = names[group.Key],
                Operations = Operations(group, queries, twins),
                Requests = types.Requests.TryGetValue(group.Key, out var requests) ? requests : default,
            })
            .ToEquatableArray();
    }

    private static EquatableArray<OperationModel> Operations(IEnumerable<OperationDraft> operations, QueryObjects queries, TwinRoutes twins)
    {
        var scope = MemberNames.OfMethod("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize");
        return operations.OrderBy(operation => operation.Source.Page.Uid, StringComparer.Ordinal)
            .Select(operation =>
            {
                var name = CSharpNames.Pascal(operation.Source.Method);
                return OperationModels.Of(operation, scope.Take(name, name + "Operation"), queries.Find(operation)) with { TwinRank = twins.RankOf(operation) };
            })
            .ToEquatableArray();
    }
}
