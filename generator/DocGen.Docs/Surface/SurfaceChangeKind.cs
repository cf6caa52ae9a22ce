namespace DocGen.Docs.Surface;

/// <summary>How a member differs from what was accepted: first what breaks code or calls that were right, then what doesn't.</summary>
public enum SurfaceChangeKind
{
    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>A type that was shown is only named any more, so that its properties are gone.</summary>
    Unshown,

    /// <summary>It has another type.</summary>
    Retyped,

    /// <summary>A type has another name, with what it held.</summary>
    Renamed,

    /// <summary>An operation has another verb or path.</summary>
    Rerouted,

    /// <summary>Calls that were complete have to give more now.</summary>
    Demanded,

    /// <summary>It is new; the first kind that breaks nothing.</summary>
    Added,

    /// <summary>A type that was only named is shown, so that it has properties.</summary>
    Shown,

    /// <summary>The docs name a type that had none; it holds all that it held.</summary>
    Named,

    /// <summary>It need not be given any more.</summary>
    Relaxed,

    /// <summary>Its marks changed: deprecated, experimental, or no longer so.</summary>
    Marked,
}
