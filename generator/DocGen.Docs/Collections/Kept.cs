namespace DocGen.Docs.Collections;

/// <summary>What was worked out of a value and is kept beside it for the next time. Equal to any other: it tells nothing that the value doesn't.</summary>
internal abstract class Kept
{
    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is Kept;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => 0;
}
