using DocGen.Docs.Checking;
using DocGen.Docs.Collections;

namespace DocGen.Generator.Pipeline;

/// <summary>A file's page with what it was held against the last time.</summary>
internal sealed class KeptCheck : Kept
{
    /// <summary>The page; null where there was no last time, or nothing to check.</summary>
    public CheckedPage? Page { get; set; }
}
