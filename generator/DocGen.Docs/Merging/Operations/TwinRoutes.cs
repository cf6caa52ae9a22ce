using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Operations whose verb and path are the same but for the placeholders' names, as <c>/User/{id}</c> and <c>/User/{name}</c>: a server tells them apart by type only.</summary>
internal static class TwinRoutes
{
    /// <summary>Finds all twins, in whatever groups they are, and gives each its place among the others.</summary>
    /// <param name="operations">All operations, sorted by uid.</param>
    public static void Rank(List<OperationDraft> operations)
    {
        // Few have a twin, so the others cost an entry each and no list.
        var firsts = new Dictionary<TextKey, OperationDraft>(operations.Count);
        var twins = new Dictionary<TextKey, List<OperationDraft>>();
        foreach (var operation in operations)
        {
            var shape = operation.Source.RouteShape;
            if (!firsts.TryGetValue(shape, out var first))
            {
                firsts.Add(shape, operation);
                continue;
            }

            if (!twins.TryGetValue(shape, out var alike)) twins.Add(shape, alike = [first]);
            alike.Add(operation);
        }

        foreach (var alike in twins.Values)
        {
            var rank = 0;
            foreach (var twin in alike.OrderBy(Width, StringComparer.Ordinal)) twin.TwinRank = rank++;
        }
    }

    /// <summary>How much the placeholders' types let in, one letter each: text takes what is left.</summary>
    private static string Width(OperationDraft operation) =>
        string.Concat(operation.Parameters.Where(parameter => parameter.Place == ParameterPlace.Path).Select(parameter => parameter.Type.Kind switch
        {
            TypeKind.Int32 => 'a',
            TypeKind.Int64 => 'b',
            TypeKind.Double => 'c',
            TypeKind.Boolean => 'd',
            TypeKind.DateTime => 'e',
            _ => 'f',
        }));
}
