using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Routing;

/// <summary>All routes of the pages.</summary>
internal sealed class RouteTable
{
    public RouteTable(IEnumerable<SampleOperation> operations, ParameterValues values)
    {
        Routes =
        [
            .. operations.GroupBy(operation => operation.Model.Verb + " " + operation.Shape.Key, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ServedRoute(group.First().Model.Verb, group.First().Shape, group, values)),
        ];
        Prefix = CommonPrefix(Routes);
    }

    public IReadOnlyList<ServedRoute> Routes { get; }

    /// <summary>What all paths begin with, such as <c>/api/v1/</c>: what is below it and not documented is ours to refuse, the rest is not.</summary>
    public string Prefix { get; }

    /// <summary>The route of an operation; null where no page has the uid.</summary>
    public ServedRoute? Of(string uid) => Routes.FirstOrDefault(route => route.Operations.Any(operation => operation.Model.Uid == uid));

    /// <summary>The verbs that the pages document for a path.</summary>
    public IReadOnlyList<string> Verbs(string path)
    {
        var segments = Segments(path);
        return [.. Routes.Where(route => route.Shape.Covers(segments)).Select(route => route.Verb).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The documented route that differs least from a request.</summary>
    public ServedRoute Closest(string verb, string path)
    {
        // A path that nobody typed by hand is compared by its beginning: the work is the product of both lengths.
        var segments = Segments(path.Length > 200 ? path[..200] : path);
        return Routes.MinBy(route => (2 * EditDistance.Between(string.Join('/', segments), Filled(route.Shape, segments))) + (route.Verb == verb ? 0 : 1))!;
    }

    /// <summary>The shape with the request's own values in the places of its placeholders, in lower case.</summary>
    private static string Filled(RouteShape shape, string[] segments) =>
        string.Join('/', shape.Segments.Select((segment, i) => segment.IsOpen ? i < segments.Length ? segments[i] : segment.Text : segment.Text.ToLowerInvariant()));

    private static string[] Segments(string path) => path.ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static string CommonPrefix(IReadOnlyList<ServedRoute> routes)
    {
        var first = routes[0].Shape.Segments;
        var length = Enumerable.Range(0, first.Count).TakeWhile(i =>
            !first[i].IsOpen && routes.All(route => i < route.Shape.Segments.Count && route.Shape.Segments[i].Text.Equals(first[i].Text, StringComparison.OrdinalIgnoreCase))).Count();
        return string.Concat(first.Take(length).Select(segment => "/" + segment.Text)) + "/";
    }
}
