using DocGen.Docs.Collections;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>One entry of <c>paths</c>: a path and its operations, each with another verb.</summary>
/// <param name="path">The path as OpenAPI wants it.</param>
internal sealed class PathItem(string path)
{
    /// <summary>The path as OpenAPI wants it.</summary>
    public string Path { get; } = path;

    /// <summary>The operations, in the model's order.</summary>
    public List<(GroupModel Group, OperationModel Operation)> Operations { get; } = [];

    /// <summary>All operations under their paths, in the model's order.</summary>
    /// <remarks>
    /// Paths that differ in placeholders only are one path to OpenAPI (3.1, Paths Object), and one path has one operation a verb. Docs have
    /// both, so that a second one gets a path of its own, spelled another way for the same address: see <see cref="PathSpelling"/>.
    /// </remarks>
    public static List<PathItem> Of(EquatableArray<GroupModel> groups)
    {
        var all = new List<PathItem>();
        var byRoute = new Dictionary<string, List<PathItem>>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var operation in group.Operations)
            {
                if (!byRoute.TryGetValue(operation.Route, out var items)) byRoute.Add(operation.Route, items = []);
                var item = items.Find(item => item.Operations.TrueForAll(other => other.Operation.Verb != operation.Verb));
                if (item is null)
                {
                    item = new PathItem(PathSpelling.Of(operation.Route, taken));
                    items.Add(item);
                    all.Add(item);
                }

                item.Operations.Add((group, operation));
            }
        }

        return all;
    }
}
