using DocGen.Runtime;

namespace DocGen.AspNetCore.Formatting;

/// <summary>The same for one type; made by reflection, which controllers cannot do without anyway.</summary>
internal sealed class PatchReader<TRoot> : PatchReader
{
    internal override ApiPatch? Read(ReadOnlySpan<byte> utf8) => ApiPatch<TRoot>.Parse(utf8);
}
