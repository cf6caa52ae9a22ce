using DocGen.SampleServer.Routing;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Storing;

/// <summary>How an operation is linked to the others that read or change the same entity.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Scope">What the ids are unique in: the path above them with its placeholders, or a name where no path has them.</param>
/// <param name="Key">The property that holds the id; null where none was found.</param>
/// <param name="Id">The query parameter or property of the request that holds the id; null where the path's last part does, or the entity itself.</param>
internal sealed record EntityLink(EntityAction Action, RouteShape Scope, string? Key, string? Id)
{
    /// <summary>Whether the request's body is needed.</summary>
    public bool TakesBody => Action is not EntityAction.Remove && (Action is not EntityAction.Read || Id is not null);

    /// <summary>The scope with the placeholders of this request filled; paths compare without case.</summary>
    public string ScopeOf(string[] path)
    {
        var at = 0;
        return string.Join('/', Scope.Segments.Select(segment => string.Concat(segment.Pieces.Select(piece => piece.IsPlaceholder ? Uri.EscapeDataString(path[at++]) : piece.Text.ToLowerInvariant()))));
    }

    /// <summary>The id of the entity; null where the request has none.</summary>
    /// <param name="path">The values of the placeholders.</param>
    /// <param name="query">The query.</param>
    /// <param name="body">The JSON that came.</param>
    public string? IdOf(string[] path, IQueryCollection query, byte[]? body)
    {
        var isInPath = path.Length > Scope.Placeholders.Count;
        if (isInPath)
        {
            return path[^1];
        }

        var asked = Id is null ? "" : query[Id].ToString();
        return asked.Length > 0 ? asked : (Id ?? Key) is { } name && body is not null ? JsonMembers.Of(body).Id(name) : null;
    }
}
