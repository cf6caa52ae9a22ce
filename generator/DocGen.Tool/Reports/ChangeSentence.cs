using DocGen.Docs.Surface;

namespace DocGen.Tool.Reports;

/// <summary>A difference in words, for people who own the docs.</summary>
internal static class ChangeSentence
{
    /// <summary>The sentence.</summary>
    public static string Of(SurfaceChange change) => change.Kind switch
    {
        SurfaceChangeKind.Removed => $"{change.Member} is gone{Value(", it was", change.Member)}",
        SurfaceChangeKind.Unshown => $"What '{change.Member.Owner}' holds is not shown any more",
        SurfaceChangeKind.Retyped or SurfaceChangeKind.Rerouted when change.Before is { } before => $"{change.Member} was '{before.Value}' and is '{change.Member.Value}' now",
        SurfaceChangeKind.Retyped => $"{change.Member} is new, and takes its optional parameters",
        SurfaceChangeKind.Renamed or SurfaceChangeKind.Named when change.Member.IsType => $"{change.Before} is called '{change.Member.Owner}' now",
        SurfaceChangeKind.Named => $"{change.Member} has a type with a name now, '{change.Member.Value}'",
        SurfaceChangeKind.Demanded => $"{change.Member} must be given now",
        SurfaceChangeKind.Added => $"{change.Member} is new{Value(":", change.Member)}",
        SurfaceChangeKind.Shown => $"What '{change.Member.Owner}' holds is shown now",
        SurfaceChangeKind.Relaxed => $"{change.Member} may be left out now",
        _ => $"{change.Member} is {SurfaceFindings.MarksOf(change)} now",
    };

    private static string Value(string word, SurfaceMember member) => member.Value.Length > 0 ? $"{word} '{member.Value}'" : "";
}
