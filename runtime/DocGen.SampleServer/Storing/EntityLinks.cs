using DocGen.Docs.Model;
using DocGen.SampleServer.Pages;
using DocGen.SampleServer.Routing;

namespace DocGen.SampleServer.Storing;

/// <summary>
/// Finds out which operations are about the same entity, by structure alone. A resource is a path that ends in a placeholder and has a GET
/// that gives an entity; PUT, PATCH and DELETE of that path, and POST of the path above, are linked to it. Operations that share no
/// path with their entity are linked by its type: one that takes and gives it saves it, one that takes nothing but its id reads it.
/// </summary>
internal sealed class EntityLinks(TypeTable types)
{
    /// <summary>Links the operations.</summary>
    public void Link(IReadOnlyList<SampleOperation> operations)
    {
        var items = operations.Where(IsItem).ToList();
        foreach (var item in items.OrderByDescending(item => IsNumber(item.PathParts[^1].Type)))
        {
            LinkResource(item, operations);
        }

        // An entity that is one resource only is the same one for operations without a path of their own.
        var homes = items.Where(item => item.Link is { Scope.Placeholders.Count: 0 })
            .DistinctBy(item => (types.RootName(item.Model.Response), item.Link!.Scope.Key))
            .ToLookup(item => types.RootName(item.Model.Response), StringComparer.Ordinal);
        foreach (var operation in operations.Where(operation => operation is { Link: null, Model: { Verb: "POST", Response.Kind: TypeKind.Entity }, PathParts.Count: 0 }))
        {
            operation.Link = LinkByType(operation, homes);
        }
    }

    private static bool IsItem(SampleOperation operation) =>
        operation.Model is { Verb: "GET", Response.Kind: TypeKind.Entity } && EndsInPlaceholder(operation.Shape);

    private static bool EndsInPlaceholder(RouteShape shape) =>
        shape.Segments is [.., { Pieces: [{ IsPlaceholder: true }] }] && shape.Placeholders.Distinct(StringComparer.Ordinal).Count() == shape.Placeholders.Count;

    private static bool IsNumber(TypeModel type) => type.Kind is TypeKind.Int32 or TypeKind.Int64;

    private static RouteShape Above(RouteShape item) => RouteShape.Of("/" + string.Join('/', item.Segments.SkipLast(1).Select(segment => segment.Text)));

    private void LinkResource(SampleOperation item, IReadOnlyList<SampleOperation> operations)
    {
        var scope = Above(item.Shape);
        var key = EntityKeys.Of(types.Entity(item.Model.Response), item.PathParts[^1].WireName);
        foreach (var operation in operations.Where(operation => operation.Link is null))
        {
            var isSame = operation.Shape.Key == item.Shape.Key && operation.PathParts[^1].Type.Kind == item.PathParts[^1].Type.Kind;
            EntityAction? action = operation.Model switch
            {
                { Verb: "GET" } when operation == item => EntityAction.Read,
                { Verb: "PUT", Body.Type.Kind: TypeKind.Entity } when isSame => EntityAction.Save,
                { Verb: "PATCH", Body.Type.Kind: TypeKind.Patch } when isSame => EntityAction.Change,
                { Verb: "DELETE" } when isSame => EntityAction.Remove,
                { Verb: "POST", Body.Type: { Kind: TypeKind.Entity } body } when operation.Shape.Key == scope.Key && IsOf(body, item) => EntityAction.Create,
                _ => null,
            };
            operation.Link = action is { } found ? new(found, scope, key, null) : null;
        }
    }

    private bool IsOf(TypeModel body, SampleOperation item) => types.RootName(body) == types.RootName(item.Model.Response);

    private EntityLink? LinkByType(SampleOperation operation, ILookup<string, SampleOperation> homes)
    {
        var type = operation.Model.Response;
        var root = types.RootName(type);
        var home = homes[root].Take(2).ToList() is [var only] ? only : null;
        var scope = home?.Link!.Scope ?? RouteShape.Of(root);
        var key = EntityKeys.Of(types.Entity(type), home?.PathParts[^1].WireName);
        if (key is null)
        {
            return null;
        }

        if (operation.Model.Body?.Type is { Kind: TypeKind.Entity } body && types.RootName(body) == root)
        {
            return new(EntityAction.Save, scope, key, null);
        }

        return EntityKeys.Asked(operation, types) is { } id && (id.Equals(key, StringComparison.OrdinalIgnoreCase) || EntityKeys.Names(id, types.Entity(type)))
            ? new(EntityAction.Read, scope, key, id)
            : null;
    }
}
