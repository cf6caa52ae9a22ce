using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>Makes merge objects of entities; called by the emitted <c>ToMergePatch()</c>.</summary>
public static class MergePatch
{
    /// <summary>
    /// A merge object of what an entity holds: the properties that were read or have been set, nulls that were read, and
    /// unknown members. What was not selected is not in it, so it stays as it is on the server.
    /// </summary>
    /// <param name="entity">The entity; later changes of it are not sent.</param>
    /// <param name="table">Its table.</param>
    /// <typeparam name="TEntity">The entity's type.</typeparam>
    /// <exception cref="InvalidOperationException">
    /// A list holds entities that were read with a <c>$select</c>: a merge object replaces lists as a whole (RFC 7396, section 1).
    /// </exception>
    public static MergePatch<TEntity> Of<TEntity>(TEntity entity, JsonShape<TEntity> table)
        where TEntity : ApiEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(table);
        var json = EntityWriter.Rent(JsonRules.Default, null);
        try
        {
            json.Partial = PartialRule.WrittenOutsideLists;
            table.Write(json, entity);
            var reader = new Utf8JsonReader(json.Written);
            return MergePatch<TEntity>.Of(JsonElement.ParseValue(ref reader));
        }
        catch (PartialEntityFault fault)
        {
            throw new InvalidOperationException(
                $"{typeof(TEntity).Name}: a list's {fault.Message}. A merge object replaces lists as a whole (RFC 7396, section 1), so what was not read would be erased. " +
                $"Read the elements whole, or name what shall change: new MergePatch<{typeof(TEntity).Name}>().Set(…).",
                fault);
        }
        finally
        {
            json.Return();
        }
    }
}
