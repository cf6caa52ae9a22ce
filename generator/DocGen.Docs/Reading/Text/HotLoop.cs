using System.Runtime.CompilerServices;

namespace DocGen.Docs.Reading.Text;

/// <summary>How the loops over all characters are compiled.</summary>
/// <remarks>
/// A build reads each page once, in a process that has just started: such a loop would run in the slow form that the runtime measures
/// before it optimises. netstandard2.0 has no name for the option; runtimes that don't know it ignore it.
/// </remarks>
internal static class HotLoop
{
    /// <summary>MethodImplOptions.AggressiveOptimization.</summary>
    public const MethodImplOptions Optimised = (MethodImplOptions)512;
}
