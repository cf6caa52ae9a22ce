using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>A value within changes; converts from what JSON knows, so that it rarely has to be named.</summary>
public readonly struct PatchValue
{
    private readonly Action<EntityWriter>? _write;

    private PatchValue(Action<EntityWriter> write) => _write = write;

    /// <summary>The JSON null, which is the default value, too.</summary>
    public static PatchValue Null => default;

    /// <summary>A value of any shape, such as an entity with its emitted table.</summary>
    /// <param name="value">The value; it is written when the call is made.</param>
    /// <param name="shape">How it is written.</param>
    /// <typeparam name="T">Its type.</typeparam>
    public static PatchValue Of<T>(T value, JsonShape<T> shape)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(shape);
        return new(json => shape.Write(json, value));
    }

    /// <summary>A text, or null.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator PatchValue(string? value) => new(json => json.String(value));

    /// <summary>A whole number, or null.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PatchValue(int? value) => new(json => json.Int32(value));

    /// <summary>A whole number, or null.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PatchValue(long? value) => new(json => json.Int64(value));

    /// <summary>A number, or null.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator PatchValue(double? value) => new(json => json.Double(value));

    /// <summary>True, false, or null.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator PatchValue(bool? value) => new(json => json.Boolean(value));

    /// <summary>A date, or null.</summary>
    /// <param name="value">The date.</param>
    public static implicit operator PatchValue(DateTimeOffset? value) => new(json => json.DateTime(value));

    /// <summary>Any JSON.</summary>
    /// <param name="value">The JSON.</param>
    public static implicit operator PatchValue(JsonElement value) => new(json => json.Element(value));

    internal byte[] ToUtf8()
    {
        var json = EntityWriter.Rent(JsonRules.Default, null);
        try
        {
            Write(json);
            return json.Written.ToArray();
        }
        finally
        {
            json.Return();
        }
    }

    internal void Write(EntityWriter json)
    {
        if (_write is null)
        {
            json.String(null);
        }
        else
        {
            _write(json);
        }
    }
}
