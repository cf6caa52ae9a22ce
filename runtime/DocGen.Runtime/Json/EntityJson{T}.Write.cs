namespace DocGen.Runtime;

public abstract partial class EntityJson<T>
{
    /// <summary>
    /// Writes an entity: the properties that have a value or whose null is known, then the members that no page shows. Under
    /// a $select everything else is written as null, or left out.
    /// </summary>
    /// <param name="json">The writer, with the selection that counts here.</param>
    /// <param name="value">The entity; it is not changed.</param>
    public sealed override void Write(EntityWriter json, T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        if (value.IsPartial && json.Partial != PartialRule.Written)
        {
            WritePartial(json, value);
        }
        else
        {
            WriteObject(json, value);
        }
    }

    private void WritePartial(EntityWriter json, T value)
    {
        var rule = json.Partial;
        if (rule == PartialRule.Refused && !value.IsSavedInPart)
        {
            throw new PartialEntityFault(value);
        }

        json.Partial = value.IsSavedInPart ? PartialRule.Written : rule;
        WriteObject(json, value);
        json.Partial = rule;
    }

    private void WriteObject(EntityWriter json, T value)
    {
        var names = Names;
        var select = json.Select;
        json.BeginObject();
        if (select is not null)
        {
            WriteSelected(json, value, names, select.PlanFor(names.ForSelect));
            json.Select = select;
        }
        else
        {
            WriteAll(json, value, names);
        }

        if (value.Extras?.Unknown is { Count: > 0 } unknown)
        {
            json.Unknown(unknown, names, select);
        }

        json.EndObject();
    }

    private void WriteAll(EntityWriter json, T entity, EntityNames names)
    {
        // First of all: a pass is large, and behind a branch it would be set to zero twice.
        var pass = new JsonPass(json);
        var always = json.Rules.WritesAllNulls;
        var bits = entity.Bits;
        var asked = entity.Extras?.Nulls;
        var count = names.All.Length;
        for (var property = 0; property < count; property++)
        {
            if (property != 0 && (property & 63) == 0)
            {
                bits = entity.Extras is { MoreBits: { Length: > 0 } more } ? more[(property >> 6) - 1] : 0;
            }

            json.Name(names, property, always || (bits & 1) != 0 || (asked is not null && asked.Contains(names.All[property])));
            bits >>= 1;
            ExchangeAny(ref pass, entity, property);
        }

        json.DropName();
    }

    private void WriteSelected(EntityWriter json, T entity, EntityNames names, SelectPlan plan)
    {
        var count = names.All.Length;
        var pass = new JsonPass(json);
        for (var property = 0; property < count; property++)
        {
            var selected = plan.NextFrom(property);
            if (selected > property && !json.Rules.LeavesOutUnselected)
            {
                json.Nulls(names, property, selected);
            }

            property = selected;
            if (property < count)
            {
                json.Name(names, property, writesNull: true);
                json.Select = plan.Below(property);
                ExchangeAny(ref pass, entity, property);
            }
        }

        json.DropName();
    }
}
