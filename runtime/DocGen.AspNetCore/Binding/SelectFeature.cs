using DocGen.Runtime;

namespace DocGen.AspNetCore;

/// <summary>The selection of a request, left for the formatter that writes its answer.</summary>
internal sealed record SelectFeature(SelectNode? Node)
{
    internal const string QueryName = "$select";
}
