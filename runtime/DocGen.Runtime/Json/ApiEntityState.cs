using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>
/// What an entity knows beyond its properties: which of them an answer really held, and the members that no page shows.
/// Kept out of <see cref="ApiEntity"/>, where it could collide with a name of the docs.
/// </summary>
public static class ApiEntityState
{
    /// <summary>Whether a property came with the answer and was covered by the call's $select, so that its null is a real null.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="path">The property; steps into nested entities are followed as far as they are there.</param>
    /// <typeparam name="TEntity">The entity's type.</typeparam>
    /// <returns>
    /// False for a property that was left out, and for every property of an entity that was not read from JSON. When a step
    /// before the last leads to null, a list or a dictionary, the answer is about that step.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static bool IsSelected<TEntity>(TEntity entity, FieldPath<TEntity> path)
        where TEntity : ApiEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        ApiEntity? current = entity;
        foreach (var name in path.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (current is null)
            {
                break;
            }

            if (!IsSelected(current, name))
            {
                return false;
            }

            current = current.Names?.Table.Nested(current, name);
        }

        return entity.Names is not null;
    }

    /// <summary>The same for one property by its name in JSON; names compare without case, as in $select.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="name">The property's name in JSON.</param>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    public static bool IsSelected(ApiEntity entity, string name)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(name);
        var number = entity.Names?.ForSelect.Find(name) ?? -1;
        return number >= 0 ? IsMarked(entity, number) : entity.Extras?.Unknown?.ContainsKey(name) ?? false;
    }

    /// <summary>Whether the entity was read with a $select that left some of its properties out. Such an entity writes only what was read or set.</summary>
    /// <param name="entity">The entity; for the entities below it ask again.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static bool IsPartial(ApiEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return entity.IsPartial;
    }

    /// <summary>
    /// Lets an entity that was read with a $select be the body of a call, or part of one, together with the entities below
    /// it. Without this, or the client's option for all of them, the call is refused: what was not read would be erased by a
    /// server that takes what is not there for empty.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <typeparam name="TEntity">The entity's type.</typeparam>
    /// <returns>The same entity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static TEntity AllowPartialSave<TEntity>(TEntity entity)
        where TEntity : ApiEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        entity.IsSavedInPart = true;
        return entity;
    }

    /// <summary>
    /// The members of the JSON that no page shows, by name; they are written back after the known ones. May be changed. A
    /// name that is a property of the entity has no effect here: the property is written.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    public static IDictionary<string, JsonElement> UnknownMembers(ApiEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return (entity.Extras ??= new()).Unknown ??= [];
    }

    /// <summary>
    /// Has a property written as null when its value is null. Without this a null that was never read is not sent, since it
    /// cannot be told from "not set". For a name that the entity does not have, use <see cref="UnknownMembers"/>.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="property">The property: one step, not a path into a nested entity.</param>
    /// <typeparam name="TEntity">The entity's type.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="entity"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="property"/> is not exactly one step.</exception>
    public static void WriteNull<TEntity>(TEntity entity, FieldPath<TEntity> property)
        where TEntity : ApiEntity => WriteNull(entity, property.ToString());

    /// <summary>The same by the property's name in JSON, which counts exactly.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="name">The property's name in JSON.</param>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or a path of several steps.</exception>
    public static void WriteNull(ApiEntity entity, string name)
    {
        ArgumentNullException.ThrowIfNull(entity);
        SelectText.CheckName(name);
        ((entity.Extras ??= new()).Nulls ??= new(StringComparer.Ordinal)).Add(name);
    }

    internal static bool IsMarked(ApiEntity entity, int number) =>
        ((number < 64 ? entity.Bits : entity.Extras?.MoreBits.ElementAtOrDefault((number >> 6) - 1) ?? 0) >> number & 1) != 0;
}
