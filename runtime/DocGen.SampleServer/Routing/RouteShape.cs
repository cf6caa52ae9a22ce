namespace DocGen.SampleServer.Routing;

/// <summary>A documented path apart from what its placeholders are called: <c>/User/{id}</c> and <c>/User/{name}</c> have one shape.</summary>
internal sealed class RouteShape
{
    private RouteShape(string route)
    {
        Route = route;
        Segments = [.. route.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(RouteSegment.Of)];
        Placeholders = [.. Segments.SelectMany(segment => segment.Pieces).Where(piece => piece.IsPlaceholder).Select(piece => piece.Text)];
        Key = string.Join('/', Segments.Select(segment => string.Concat(segment.Pieces.Select(piece => piece.IsPlaceholder ? "{}" : piece.Text.ToLowerInvariant()))));
    }

    /// <summary>The path as the page writes it.</summary>
    public string Route { get; }

    public IReadOnlyList<RouteSegment> Segments { get; }

    /// <summary>The names of the placeholders, in the path's order.</summary>
    public List<string> Placeholders { get; }

    /// <summary>What all paths of this shape have in common; paths compare without case, as ASP.NET Core's routing does.</summary>
    public string Key { get; }

    public static RouteShape Of(string route) => new(route);

    /// <summary>A route template in which the placeholders are numbered: their names may be anything, and may come twice.</summary>
    public string Template => "/" + string.Join('/', Segments.Select(Numbered));

    /// <summary>The name of a placeholder in <see cref="Template"/>.</summary>
    public static string Numbered(int placeholder) => $"p{placeholder}";

    /// <summary>Whether a path's segments could be of this shape.</summary>
    public bool Covers(IReadOnlyList<string> path)
    {
        if (path.Count != Segments.Count)
        {
            return false;
        }

        for (var i = 0; i < path.Count; i++)
        {
            if (!Segments[i].IsOpen && !Segments[i].Text.Equals(path[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private string Numbered(RouteSegment segment)
    {
        var number = Segments.TakeWhile(other => other != segment).SelectMany(other => other.Pieces).Count(piece => piece.IsPlaceholder);
        return string.Concat(segment.Pieces.Select(piece => piece.IsPlaceholder
            ? $"{{{Numbered(number++)}}}"
            : piece.Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)));
    }
}
