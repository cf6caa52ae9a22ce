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
        var groups = new Dictionary<string, List<OperationDraft>>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (!groups.TryGetValue(operation.Source.Group, out var group)) groups.Add(operation.Source.Group, group = []);
            group.Add(operation);
        }

        return groups.Values.OrderBy(group => names[group[0].Source.Group], StringComparer.Ordinal)
            .Select(group => new GroupModel
            {
                DocName = group[0].Source.Group,
                Name = names[group[0].Source.Group],
                Operations = Operations(group),
                Requests = types.RequestsOf(group[0].Source.Group),
            })
            .ToEquatableArray();
    }

    private static EquatableArray<OperationModel> Operations(List<OperationDraft> operations)
    {
        var scope = MemberNames.OfMethod("Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize");
        var models = new OperationModel[operations.Count];
        for (var i = 0; i < models.Length; i++)
            models[i] = OperationModels.Of(operations[i], scope.TakeOr(operations[i].Source.MethodName, "Operation"));
        return new(models);
    }
}
