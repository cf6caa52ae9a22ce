using System.Text.Json;

namespace DocGen.Runtime;

public abstract partial class EntityJson<T>
{
    /// <summary>Reads an entity: known members into its properties, all others aside.</summary>
    /// <param name="json">Stands at the start of an object; afterwards at its end.</param>
    /// <returns>The entity.</returns>
    /// <exception cref="JsonException">It is no object, or a member is wrong.</exception>
    public sealed override T Read(ref JsonPass json)
    {
        if (json.Reader.TokenType != JsonTokenType.StartObject)
        {
            throw json.Fault("an object");
        }

        var names = Names;
        var entity = new T { Names = names };
        if (json.Select is { } select)
        {
            ReadSelected(ref json, entity, select, select.PlanFor(names.ForSelect));
            json.Select = select;
        }
        else
        {
            ReadMembers(ref json, entity, names, null);
        }

        return entity;
    }

    private void ReadSelected(ref JsonPass json, T entity, SelectNode select, SelectPlan plan)
    {
        ReadMembers(ref json, entity, entity.Names!, plan);
        entity.IsPartial = !plan.CoversAll;
        entity.Bits &= plan.Word(0);
        var more = entity.Extras?.MoreBits ?? [];
        for (var i = 0; i < more.Length; i++)
        {
            more[i] &= plan.Word(i + 1);
        }

        // A null of an unknown member that was not asked for means nothing, and written back it would erase the real value.
        foreach (var (name, value) in entity.Extras?.Unknown ?? [])
        {
            if (value.ValueKind == JsonValueKind.Null && !select.TryGet(name, out _))
            {
                entity.Extras!.Unknown!.Remove(name);
            }
        }
    }

    private void ReadMembers(ref JsonPass json, T entity, EntityNames names, SelectPlan? plan)
    {
        var known = names.Utf8;
        var property = -1;
        var next = 0;
        var bits = 0UL;
        try
        {
            while (json.Reader.Read() && json.Reader.TokenType != JsonTokenType.EndObject)
            {
                // Servers write members in the order of the docs, so the next name is most likely the one after the last.
                property = (uint)next < (uint)known.Length && json.Reader.ValueSpan.SequenceEqual(known[next]) ? next : names.Find(ref json);
                if (property < 0)
                {
                    ReadUnknown(ref json, entity);
                    continue;
                }

                next = property + 1;
                json.Reader.Read();
                if (plan is not null)
                {
                    json.Select = plan.Below(property);
                }

                ExchangeAny(ref json, entity, property);
                if (property < 64)
                {
                    bits |= 1UL << property;
                }
                else
                {
                    Mark(entity, property, known.Length);
                }

                // A fault before the next name is the object's, not this property's.
                property = -1;
            }
        }
        catch (JsonException) when (json.Passing(property < 0 ? null : names.All[property]))
        {
            throw;
        }

        entity.Bits = bits;
    }

    private static void ReadUnknown(ref JsonPass json, T entity)
    {
        string? name = null;
        try
        {
            name = json.Text();
            json.Reader.Read();
            ApiEntityState.UnknownMembers(entity)[name] = json.AnyElement();
        }
        catch (JsonException) when (json.Passing(name))
        {
            throw;
        }
    }

    private static void Mark(T entity, int property, int count)
    {
        var extras = entity.Extras ??= new();
        if (extras.MoreBits.Length == 0)
        {
            extras.MoreBits = new ulong[(count - 1) >> 6];
        }

        extras.MoreBits[(property >> 6) - 1] |= 1UL << property;
    }
}
