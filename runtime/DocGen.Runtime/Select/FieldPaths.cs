namespace DocGen.Runtime;

/// <summary>
/// What <c>$select</c> can name of an entity: emitted classes derive from it and have one path a property. Itself it is the
/// path to the whole of the entity.
/// </summary>
/// <typeparam name="TRoot">The entity that the paths start at.</typeparam>
public abstract class FieldPaths<TRoot>
{
    private readonly FieldPath<TRoot> _path;

    /// <summary>The paths below another one.</summary>
    /// <param name="path">The path to the entity.</param>
    protected FieldPaths(FieldPath<TRoot> path) => _path = path;

    /// <summary>The path to a property, also to one that no page shows.</summary>
    /// <param name="property">The property's name in JSON. For a list or a dictionary it is a property of each element.</param>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="property"/> can't be written in <c>$select</c>; see <see cref="FieldPath{TRoot}.Then"/>.</exception>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);

    /// <summary>The path to the whole of the entity.</summary>
    /// <param name="fields">What can be named of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static implicit operator FieldPath<TRoot>(FieldPaths<TRoot> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return fields._path;
    }

    /// <summary>The path to the whole of the entity, as <c>$select</c> has it on the wire.</summary>
    public override string ToString() => _path.ToString();
}
