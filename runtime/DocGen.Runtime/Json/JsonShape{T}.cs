using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>How values of one type are read from JSON and written to it, without reflection.</summary>
/// <remarks>
/// Only DocGen makes shapes: the emitted tables, and <see cref="JsonShapes"/> for everything around them. No member mentions
/// a shape of <c>List&lt;T&gt;</c>, or ahead-of-time compilers would see types without end.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract class JsonShape<T> : JsonShape
    where T : notnull
{
    private protected JsonShape()
    {
    }

    /// <inheritdoc/>
    public sealed override Type Type => typeof(T);

    /// <summary>The shape of a list of these, kept so that calls don't make one each; an object for the reason above.</summary>
    internal object? ListShape { get; set; }

    /// <summary>The same for a dictionary.</summary>
    internal object? DictionaryShape { get; set; }

    /// <summary>Reads a value.</summary>
    /// <param name="json">Stands at the value's first token, which is no null; afterwards at its last one.</param>
    /// <returns>The value, never null.</returns>
    /// <exception cref="JsonException">It is not what the type wants.</exception>
    public abstract T Read(ref JsonPass json);

    /// <summary>Writes a value, after the name that the writer may hold.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value, not null.</param>
    public abstract void Write(EntityWriter json, T value);

    /// <inheritdoc/>
    public sealed override object? ReadValue(ReadOnlySpan<byte> utf8, JsonRules rules) =>
        JsonText.TryRead(this, utf8, out var value, rules) ? value : null;

    /// <inheritdoc/>
    public override async Task WriteValueAsync(Stream destination, object value, JsonRules rules, SelectNode? select, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        var json = EntityWriter.Rent(rules, select);
        try
        {
            Write(json, (T)value);
            await json.SendAsync(destination, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            json.Return();
        }
    }

    internal sealed override byte[] ToUtf8(object value, JsonRules rules) => JsonText.ToUtf8(this, (T)value, rules);

    /// <summary>What a null means in a list: null where the type has one, a fault where it has none.</summary>
    internal virtual T ReadNull(ref JsonPass json) => default(T) is null ? default! : throw json.Fault("a value");
}
