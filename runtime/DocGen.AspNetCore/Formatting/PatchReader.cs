using DocGen.Runtime;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Reads changes of an entity whose type is known at run time only.</summary>
internal abstract class PatchReader
{
    internal abstract ApiPatch? Read(ReadOnlySpan<byte> utf8);
}
