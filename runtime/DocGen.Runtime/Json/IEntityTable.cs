namespace DocGen.Runtime;

/// <summary>An emitted table without its type argument: what a derived entity's table and the state of an entity need of it.</summary>
internal interface IEntityTable
{
    /// <summary>The names of all properties, those of the base entity first.</summary>
    EntityNames Names { get; }

    /// <summary>Reads or writes one property, by its number among all of them.</summary>
    void Exchange(ref JsonPass json, ApiEntity entity, int property);

    /// <summary>The entity that a property holds, or null when it holds none or anything else.</summary>
    ApiEntity? Nested(ApiEntity entity, string name)
    {
        var number = Names.ForSelect.Find(name);
        return number < 0 ? null : EntityWriter.Peek(this, entity, number);
    }
}
