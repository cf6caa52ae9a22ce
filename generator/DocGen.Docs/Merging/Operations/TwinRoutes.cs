using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Operations whose verb and path are the same but for the placeholders' names, as <c>/User/{id}</c> and <c>/User/{name}</c>: a server tells them apart by type only.</summary>
internal sealed class TwinRoutes
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);

    private TwinRoutes()
    {
    }

    /// <summary>Finds all twins, in whatever groups they are.</summary>
    public static TwinRoutes Of(IReadOnlyList<OperationDraft> operations)
    {
        var result = new TwinRoutes();
        foreach (var twins in operations.GroupBy(Shape, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var rank = 0;
            foreach (var twin in twins.OrderBy(Width, StringComparer.Ordinal).ThenBy(twin => twin.Source.Page.Uid, StringComparer.Ordinal)) result._ranks[twin.Source.Page.Uid] = rank++;
        }

        return result;
    }

    /// <summary>The operation's place among its twins; null where it has none.</summary>
    public int? RankOf(OperationDraft operation) => _ranks.TryGetValue(operation.Source.Page.Uid, out var rank) ? rank : null;

    /// <summary>The path with all placeholders alike; servers don't tell upper from lower case.</summary>
    private static string Shape(OperationDraft operation)
    {
        var shape = operation.Source.Page.Route;
        foreach (var parameter in operation.Parameters)
            if (parameter.Place == ParameterPlace.Path) shape = shape.Replace($"{{{parameter.Row.Name}}}", "{}");
        return $"{operation.Source.Page.Verb} {shape}";
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
