using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using static DocGen.Docs.Surface.SurfaceChangeKind;

namespace DocGen.Docs.Surface;

/// <summary>Differences as findings.</summary>
public static class SurfaceFindings
{
    /// <summary>The rule that a kind of difference falls under.</summary>
    public static FindingRule RuleOf(SurfaceChangeKind kind) => kind switch
    {
        Removed or Unshown => SurfaceRules.Removed,
        Retyped or Renamed => SurfaceRules.Changed,
        Rerouted => SurfaceRules.Rerouted,
        Demanded => SurfaceRules.Demanded,
        Added or Shown => SurfaceRules.Added,
        _ => SurfaceRules.Eased,
    };

    internal static Finding Of(SurfaceChange change, SurfacePlace place) =>
        new(RuleOf(change.Kind), place.Page, place.Spot, new EquatableArray<string>(Arguments(change)), place.Pointer);

    private static string[] Arguments(SurfaceChange change) => change.Kind switch
    {
        Retyped or Rerouted => [change.Member.ToString(), Text(change.Before?.Value), Text(change.Member.Value)],
        Renamed => [change.Before!.ToString(), change.Before.Owner, change.Member.Owner],
        Unshown or Shown => [$"What '{change.Member.Owner}' holds"],
        Named when change.Member.IsType => [change.Before!.ToString(), $"called '{change.Member.Owner}' by the docs"],
        Named => [change.Member.ToString(), $"a '{change.Member.Value}' by the docs"],
        Relaxed => [change.Member.ToString(), "optional"],
        Marked => [change.Member.ToString(), MarksOf(change)],
        _ => [change.Member.ToString()],
    };

    private static string Text(string? value) => value is { Length: > 0 } ? value : "nothing";

    /// <summary>The marks that a member gained or lost, in words.</summary>
    public static string MarksOf(SurfaceChange change)
    {
        const SurfaceMarks Told = SurfaceMarks.Deprecated | SurfaceMarks.Experimental;
        var (before, now) = (change.Before!.Marks & Told, change.Member.Marks & Told);
        return string.Join(" and ", Words(now & ~before, "").Concat(Words(before & ~now, "no longer ")));

        static IEnumerable<string> Words(SurfaceMarks marks, string prefix) => SurfaceWords.Marks(marks).Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => prefix + word);
    }
}
