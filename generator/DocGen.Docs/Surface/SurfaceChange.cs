namespace DocGen.Docs.Surface;

/// <summary>One difference between two surfaces.</summary>
/// <param name="Kind">How they differ.</param>
/// <param name="Before">The member as it was; null for a new one.</param>
/// <param name="Now">The member as it is; null for one that is gone.</param>
public sealed record SurfaceChange(SurfaceChangeKind Kind, SurfaceMember? Before, SurfaceMember? Now)
{
    /// <summary>Whether code or calls that were right may fail now.</summary>
    public bool IsBreaking => Kind < SurfaceChangeKind.Added;

    /// <summary>The member that it is about, as it is now where it still is.</summary>
    public SurfaceMember Member => Now ?? Before!;
}
