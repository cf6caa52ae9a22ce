namespace DocGen.Runtime;

/// <summary>What emitted tables derive from: a table of which there is one.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TSelf">The table itself.</typeparam>
public abstract class EntityJson<T, TSelf> : EntityJson<T>
    where T : ApiEntity, new()
    where TSelf : EntityJson<T, TSelf>, new()
{
    /// <inheritdoc/>
    protected EntityJson(params string[] names)
        : base(names)
    {
    }

    /// <inheritdoc/>
    protected EntityJson(JsonShape baseTable, params string[] names)
        : base(baseTable, names)
    {
    }

    /// <summary>The table.</summary>
    public static TSelf Default { get; } = new();
}
