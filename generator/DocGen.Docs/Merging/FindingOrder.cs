using DocGen.Docs.Collections;
using DocGen.Docs.Findings;

namespace DocGen.Docs.Merging;

/// <summary>The order of findings: by page, rule, place and words, so that it never depends on the order of the files.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    private static readonly FindingOrder s_order = new();

    /// <summary>The findings in order, each once.</summary>
    public static EquatableArray<Finding> Sorted(List<Finding> findings)
    {
        findings.Sort(s_order);
        var result = new List<Finding>(findings.Count);
        foreach (var finding in findings)
            if (result.Count == 0 || result[result.Count - 1] != finding) result.Add(finding);
        return result.ToEquatableArray();
    }

    /// <inheritdoc/>
    public int Compare(Finding? one, Finding? other)
    {
        if (ReferenceEquals(one, other) || one is null || other is null) return 0;
        if (string.CompareOrdinal(one.Page, other.Page) is var byPage and not 0) return byPage;
        if (string.CompareOrdinal(one.Rule.Id, other.Rule.Id) is var byRule and not 0) return byRule;
        if (one.Place.Kind != other.Place.Kind) return one.Place.Kind < other.Place.Kind ? -1 : 1;
        if (one.Place.Index != other.Place.Index) return one.Place.Index < other.Place.Index ? -1 : 1;
        if (string.CompareOrdinal(one.Pointer, other.Pointer) is var byPointer and not 0) return byPointer;
        for (var i = 0; i < one.Arguments.Count && i < other.Arguments.Count; i++)
            if (string.CompareOrdinal(one.Arguments[i], other.Arguments[i]) is var byArgument and not 0) return byArgument;
        return one.Arguments.Count.CompareTo(other.Arguments.Count);
    }
}
