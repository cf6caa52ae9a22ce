namespace DocGen.Docs.Surface;

/// <summary>One thing that code or calls can depend on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The type by its C# name, or the operation by its uid.</param>
/// <param name="Name">The name on the wire; empty for the owner itself and for what it has one of.</param>
/// <param name="Value">The type, or verb and path; empty where there is none.</param>
/// <param name="Marks">What else counts.</param>
public sealed record SurfaceMember(SurfaceKind Kind, string Owner, string Name, string Value, SurfaceMarks Marks = SurfaceMarks.None)
{
    /// <summary>The line of the accepted file, counted from 0; -1 for what the pages say now.</summary>
    public int Line { get; init; } = -1;

    /// <summary>What stays the same while the member changes; case is no part of a header's name (RFC 9110, section 5.1).</summary>
    public (SurfaceKind Kind, string Owner, string Name) Key => (Kind, Owner, Kind == SurfaceKind.Header ? Name.ToLowerInvariant() : Name);

    /// <summary>Whether it is a type, which other members belong to or use.</summary>
    public bool IsType => Kind is SurfaceKind.Entity or SurfaceKind.Enum;

    /// <summary>How messages call it, at the beginning of a sentence.</summary>
    public override string ToString() => Kind switch
    {
        SurfaceKind.Entity => $"The type '{Owner}'",
        SurfaceKind.Property => $"The property '{Name}' of '{Owner}'",
        SurfaceKind.Enum => $"The enum '{Owner}'",
        SurfaceKind.Word => $"The word '{Name}' of '{Owner}'",
        SurfaceKind.Operation => $"The operation '{Owner}'",
        SurfaceKind.Answer => $"The answer of '{Owner}'",
        SurfaceKind.Body => $"The body of '{Owner}'",
        SurfaceKind.Header => $"The header '{Name}' of '{Owner}'",
        SurfaceKind.Options => $"The options object of '{Owner}'",
        SurfaceKind.Path => $"The path part '{Name}' of '{Owner}'",
        SurfaceKind.Query => $"The query parameter '{Name}' of '{Owner}'",
        _ => $"The status {Name} of '{Owner}'",
    };
}
