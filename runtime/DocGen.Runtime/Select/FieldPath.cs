namespace DocGen.Runtime;

/// <summary>
/// The way from an entity to one of its properties, such as <c>Person/FullName</c>, typed by the entity it starts at, so
/// that a path of another entity does not compile.
/// </summary>
/// <remarks>
/// The default value is the entity itself and prints as an empty text. A name is kept as it is written; it is only
/// compared without case when it is used.
/// </remarks>
/// <typeparam name="TRoot">The entity that the path starts at.</typeparam>
public readonly struct FieldPath<TRoot> : IEquatable<FieldPath<TRoot>>
{
    private readonly string? _text;

    private FieldPath(string text) => _text = text;

    /// <summary>One step further: a property of what this path leads to.</summary>
    /// <param name="property">The property's name in JSON. For a list or a dictionary it is a property of each element.</param>
    /// <returns>The longer path; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="property"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="property"/> is empty, blank, or holds a comma, a slash or a control character: <c>$select</c> has no
    /// way to write such a name.
    /// </exception>
    public FieldPath<TRoot> Then(string property)
    {
        SelectText.CheckName(property);
        return new(_text is null ? property : string.Concat(_text, "/", property));
    }

    /// <summary>The steps joined by slashes, as <c>$select</c> has it on the wire; empty for the entity itself.</summary>
    public override string ToString() => _text ?? "";

    /// <summary>Whether both lead to the same property; names compare without case, as in <c>$select</c>.</summary>
    /// <param name="other">The other path.</param>
    public bool Equals(FieldPath<TRoot> other) => string.Equals(ToString(), other.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FieldPath<TRoot> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(ToString());

    /// <summary>Whether both lead to the same property.</summary>
    public static bool operator ==(FieldPath<TRoot> left, FieldPath<TRoot> right) => left.Equals(right);

    /// <summary>Whether they lead to different properties.</summary>
    public static bool operator !=(FieldPath<TRoot> left, FieldPath<TRoot> right) => !left.Equals(right);

    /// <summary>A path of text that was checked already: what <see cref="SelectText"/> has cut out.</summary>
    internal static FieldPath<TRoot> Checked(string text) => new(text);
}
