using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DocGen.Runtime;

/// <summary>How values of one type are read from JSON and written to it, for callers that know the type at run time only.</summary>
public abstract class JsonShape
{
    private protected JsonShape()
    {
    }

    /// <summary>The type of the values.</summary>
    public abstract Type Type { get; }

    /// <summary>The emitted table that lists and dictionaries are made of; null for a shape without one.</summary>
    internal virtual IEntityTable? Table => null;

    /// <summary>The shape for a type made of this one, such as a list of it, or null for any other type. Only tables have such.</summary>
    internal virtual JsonShape? ShapeOf(Type type) => null;

    /// <summary>What System.Text.Json needs to know of such a type, or null for any other type.</summary>
    internal virtual JsonTypeInfo? Metadata(Type type, JsonSerializerOptions options, JsonRules rules) => null;

    /// <summary>Reads a whole JSON text.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="rules">The open choices of reading.</param>
    /// <returns>The value, or null for an empty text and for the JSON <c>null</c>.</returns>
    /// <exception cref="ApiJsonException">The text is not JSON, or not what the type wants.</exception>
    public abstract object? ReadValue(ReadOnlySpan<byte> utf8, JsonRules rules);

    /// <summary>Writes a value of this type as a whole JSON text.</summary>
    internal abstract byte[] ToUtf8(object value, JsonRules rules);

    /// <summary>Writes a value as a whole JSON text; long lists are sent piece by piece.</summary>
    /// <param name="destination">Where the UTF-8 text goes; it is neither flushed nor closed.</param>
    /// <param name="value">A value of this type.</param>
    /// <param name="rules">The open choices of writing.</param>
    /// <param name="select">What is selected, or null for everything. The value itself is not changed by it.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidCastException"><paramref name="value"/> is of another type.</exception>
    public abstract Task WriteValueAsync(Stream destination, object value, JsonRules rules, SelectNode? select, CancellationToken cancellationToken);
}
