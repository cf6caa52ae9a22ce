using System.Runtime.CompilerServices;

namespace DocGen.Docs.Collections;

/// <summary>How the loops are compiled that every line, cell or character of all pages goes through.</summary>
/// <remarks>
/// A build reads each page once, in a process that has just started: such a loop would run in the slow forms that the runtime starts with and
/// measures before it optimises, until most pages are read. netstandard2.0 has no name for the option; runtimes that don't know it ignore it.
/// </remarks>
internal static class HotLoop
{
    /// <summary>MethodImplOptions.AggressiveOptimization.</summary>
    public const MethodImplOptions Optimised = (MethodImplOptions)512;
}
