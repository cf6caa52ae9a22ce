using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Pipeline;

/// <summary>A file as the compiler hands it over; equal to another by checksum, since neither AdditionalText nor SourceText compares content.</summary>
/// <param name="File">The file for diagnostics, as the compiler names it.</param>
/// <param name="Path">The page's path in the docs, free of this machine: see <c>DocPage.Path</c>.</param>
/// <param name="Lint">What the item says of how loud findings are; empty where it says nothing.</param>
/// <param name="Text">The text; null where the file could not be read.</param>
/// <param name="IsAcceptedApi">Whether it is no page, but the API that the user has accepted.</param>
internal sealed record PageText(string File, string Path, string Lint, SourceText? Text, bool IsAcceptedApi = false)
{
    /// <inheritdoc/>
    public bool Equals(PageText? other) =>
        other is not null && File == other.File && Path == other.Path && Lint == other.Lint && IsAcceptedApi == other.IsAcceptedApi && Same(Text, other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File);

    private static bool Same(SourceText? one, SourceText? other) =>
        ReferenceEquals(one, other) ||
        (one is not null && other is not null && one.Length == other.Length && one.ChecksumAlgorithm == other.ChecksumAlgorithm && one.GetChecksum().SequenceEqual(other.GetChecksum()));
}
