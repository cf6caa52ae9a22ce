using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>What tells a table or sample from others without walking it again: half of its SHA-256 (FIPS 180-4), worked out once a page.</summary>
/// <remarks>
/// Thousands of pages repeat a few hundred tables and samples; merging looks at each of those once. An object and no struct, since sets and dictionaries of objects
/// come with the runtime, compiled.
/// </remarks>
internal sealed record Fingerprint(ulong First, ulong Second)
{
    /// <summary>Of nothing.</summary>
    public static readonly Fingerprint None = new(0, 0);

    /// <summary>Whether both are of equal things. Said here, since what the compiler would write asks for the type each time.</summary>
    public bool Equals(Fingerprint? other) => other is not null && First == other.First && Second == other.Second;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)First);

    /// <summary>The fingerprint of a table.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static Fingerprint Of(EquatableArray<DocProperty> rows)
    {
        using var content = new FingerprintContent();
        foreach (var row in rows)
        {
            content.Add(row.Name);
            content.Add(row.Type);
            content.Add(row.Members.Count);
            foreach (var member in row.Members) content.Add(member);
            // Only the first text counts, so of the others merging sees no more than that they are there.
            content.Add(row.Description.Length == 0 ? 0 : 1);
            content.Add(row.Deprecated ? 1 : 0);
        }

        return content.ToFingerprint();
    }

    /// <summary>The fingerprint of a sample value.</summary>
    public static Fingerprint Of(SampleValue value)
    {
        using var content = new FingerprintContent();
        Add(content, value);
        return content.ToFingerprint();
    }

    /// <summary>The fingerprint of a list of texts.</summary>
    public static Fingerprint Of(IEnumerable<string> texts)
    {
        using var content = new FingerprintContent();
        foreach (var text in texts) content.Add(text);
        return content.ToFingerprint();
    }

    [MethodImpl(HotLoop.Optimised)]
    private static void Add(FingerprintContent content, SampleValue value)
    {
        content.Add((int)value.Kind);
        content.Add(value.Text);
        content.Add(value.Items.Count);
        foreach (var name in value.Names) content.Add(name);
        foreach (var item in value.Items) Add(content, item);
    }
}
