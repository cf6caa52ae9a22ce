using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>A value of a sample in outline; equal to others with an equal value.</summary>
/// <param name="value">The value; an object nearly always.</param>
internal sealed class SampleObject(SampleValue value) : IEquatable<SampleObject>
{
    private Fingerprint? _mark;

    /// <summary>The value.</summary>
    public SampleValue Value { get; } = value;

    /// <summary>Equal for equal values. Many are never asked for it.</summary>
    public Fingerprint Mark => _mark ??= Fingerprint.Of(Value);

    /// <inheritdoc/>
    public bool Equals(SampleObject? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SampleObject);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
