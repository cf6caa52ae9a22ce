using DocGen.Docs.Model;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Storing;

/// <summary>Finds the property that holds an entity's id, by type and by how ids are called everywhere: the entity's name, or its beginning, with <c>Id</c>.</summary>
internal static class EntityKeys
{
    private const string Ending = "Id";

    /// <summary>The name of the property; null where there is none.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="placeholder">What its resource's path calls the id; null where no path has it.</param>
    public static string? Of(EntityModel? entity, string? placeholder)
    {
        var numbers = entity is null ? [] : TypeTable.Properties(entity).Where(property => property.Type.Kind is TypeKind.Int32 or TypeKind.Int64).Select(property => property.WireName).ToList();
        return numbers.Find(name => Names(name, entity))
            ?? numbers.Find(name => name.Equals(placeholder, StringComparison.OrdinalIgnoreCase))
            ?? numbers.Find(name => name.EndsWith(Ending, StringComparison.Ordinal));
    }

    /// <summary>Whether a name is that of an entity's id: <c>BoatId</c> and <c>BoatEntityId</c> of a <c>BoatEntity</c>.</summary>
    public static bool Names(string name, EntityModel? entity) =>
        entity is not null && name.Length > Ending.Length && name.EndsWith(Ending, StringComparison.Ordinal)
        && (entity.DocName ?? entity.Name).StartsWith(name[..^Ending.Length], StringComparison.OrdinalIgnoreCase);

    /// <summary>The one number that an operation takes, in its query or as the only property of its request; null where it takes more, or something else.</summary>
    public static string? Asked(SampleOperation operation, TypeTable types)
    {
        var asked = operation.Query.Where(parameter => parameter.Required).Select(parameter => (parameter.WireName, parameter.Type)).ToList();
        if (operation.Model.Body is { } body)
        {
            asked.AddRange(types.Entity(body.Type) is { } request ? TypeTable.Properties(request).Select(property => (property.WireName, property.Type)) : [("", body.Type)]);
        }

        return asked is [(var name, { Kind: TypeKind.Int32 or TypeKind.Int64 })] ? name : null;
    }
}
