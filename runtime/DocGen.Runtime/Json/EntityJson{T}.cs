namespace DocGen.Runtime;

/// <summary>
/// The table of an entity, from which its JSON is read and written: the names of its properties, and for each number one
/// line that does both. Emitted; everything that is the same for all entities is here.
/// </summary>
/// <remarks>
/// The constructor does nothing but keep its arguments, so that hundreds of tables cost nothing until they are used.
/// </remarks>
/// <typeparam name="T">The entity.</typeparam>
public abstract partial class EntityJson<T> : JsonShape<T>, IEntityTable
    where T : ApiEntity, new()
{
    private readonly IEntityTable? _base;
    private readonly string[] _own;
    private EntityNames? _names;
    private int _inherited;

    /// <summary>A table of its own.</summary>
    /// <param name="names">The names of the properties in JSON; their places are their numbers.</param>
    protected EntityJson(params string[] names) => _own = names;

    /// <summary>A table that continues another one, whose properties come first.</summary>
    /// <param name="baseTable">The table of the entity's base class.</param>
    /// <param name="names">The names of the entity's own properties; their numbers start at 0 again.</param>
    /// <exception cref="ArgumentException"><paramref name="baseTable"/> is no table of an entity.</exception>
    protected EntityJson(JsonShape baseTable, params string[] names)
    {
        _base = baseTable as IEntityTable ?? throw new ArgumentException("Only the table of an entity can be continued.", nameof(baseTable));
        _own = names;
    }

    EntityNames IEntityTable.Names => Names;

    internal override IEntityTable? Table => this;

    private EntityNames Names => _names ?? MakeNames();

    void IEntityTable.Exchange(ref JsonPass json, ApiEntity entity, int property) => ExchangeAny(ref json, (T)entity, property);

    /// <summary>
    /// Reads or writes one property: <c>if (json.Reads) entity.Name = json.String(); else json.String(entity.Name);</c>. Emitted,
    /// one line for both directions.
    /// </summary>
    /// <param name="json">Stands at the property's value, or takes it.</param>
    /// <param name="entity">The entity to fill or to write.</param>
    /// <param name="property">The property's place among the table's own names.</param>
    protected virtual void Exchange(ref JsonPass json, T entity, int property)
    {
    }

    private EntityNames MakeNames()
    {
        // Two threads may come here at once; the names that are published first are everyone's.
        string[] all = _base is null ? _own : [.. _base.Names.All, .. _own];
        _inherited = all.Length - _own.Length;
        return Interlocked.CompareExchange(ref _names, new(this, all), null) ?? _names;
    }

    /// <summary>By its number among all properties, those of the base entity first.</summary>
    private void ExchangeAny(ref JsonPass json, T entity, int property)
    {
        if (property < _inherited)
        {
            _base!.Exchange(ref json, entity, property);
        }
        else
        {
            Exchange(ref json, entity, property - _inherited);
        }
    }
}
