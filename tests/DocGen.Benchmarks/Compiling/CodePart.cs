namespace DocGen.Benchmarks.Compiling;

/// <summary>The parts of emitted code; each needs those before it.</summary>
internal enum CodePart
{
    /// <summary>Entities, requests and enums, without what only we put into them.</summary>
    Types,

    /// <summary>What <c>$select</c> can name.</summary>
    SelectPaths,

    /// <summary>The tables that JSON is read and written by.</summary>
    Json,

    /// <summary>Clients with headers, options and registration.</summary>
    Clients,

    /// <summary>Controllers.</summary>
    Controllers,
}
