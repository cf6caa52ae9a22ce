namespace DocGen.Runtime.Json;

/// <summary>
/// The table of an entity, from which its JSON is read and written: the names of its properties, and for each number one
/// line that reads it and one that writes it. Emitted; everything that is the same for all entities is here.
/// </summary>
/// <remarks>
/// The constructor does nothing but keep its arguments, so that hundreds of tables cost nothing until they are used. A table
/// may override one direction only; the other then throws.
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

    void IEntityTable.ReadProperty(ref EntityReader json, ApiEntity entity, int property) => ReadProperty(ref json, (T)entity, property);

    void IEntityTable.WriteProperty(EntityWriter json, ApiEntity entity, int property) => WriteProperty(json, (T)entity, property);

    /// <summary>Reads one property. Emitted for entities that are read.</summary>
    /// <param name="json">Stands at the property's value.</param>
    /// <param name="entity">The entity to fill.</param>
    /// <param name="property">The property's place among the table's own names.</param>
    /// <exception cref="NotSupportedException">The table was emitted for writing only.</exception>
    protected virtual void Read(ref EntityReader json, T entity, int property) =>
        throw new NotSupportedException($"{typeof(T)} is only written to JSON, never read: no operation answers with it.");

    /// <summary>Writes one property. Emitted for entities that are written.</summary>
    /// <param name="json">Holds the property's name, and whether its null is to be written.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="property">The property's place among the table's own names.</param>
    /// <exception cref="NotSupportedException">The table was emitted for reading only.</exception>
    protected virtual void Write(EntityWriter json, T entity, int property) =>
        throw new NotSupportedException($"{typeof(T)} is only read from JSON, never written: no operation takes it.");

    private EntityNames MakeNames()
    {
        // Two threads may come here at once; the names that are published first are everyone's.
        string[] all = _base is null ? _own : [.. _base.Names.All, .. _own];
        _inherited = all.Length - _own.Length;
        return Interlocked.CompareExchange(ref _names, new(this, all), null) ?? _names;
    }

    private void ReadProperty(ref EntityReader json, T entity, int property)
    {
        if (property < _inherited)
        {
            _base!.ReadProperty(ref json, entity, property);
        }
        else
        {
            Read(ref json, entity, property - _inherited);
        }
    }

    private void WriteProperty(EntityWriter json, T entity, int property)
    {
        if (property < _inherited)
        {
            _base!.WriteProperty(json, entity, property);
        }
        else
        {
            Write(json, entity, property - _inherited);
        }
    }
}
