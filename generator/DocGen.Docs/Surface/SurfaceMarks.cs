namespace DocGen.Docs.Surface;

/// <summary>What a line of the surface says beside name and type.</summary>
[Flags]
public enum SurfaceMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It must be given.</summary>
    Required = 1,

    /// <summary>It should not be used any more.</summary>
    Deprecated = 2,

    /// <summary>It may change.</summary>
    Experimental = 4,

    /// <summary>The docs don't name the type; DocGen made the name up.</summary>
    Unnamed = 8,
}
