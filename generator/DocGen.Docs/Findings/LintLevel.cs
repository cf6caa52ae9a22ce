namespace DocGen.Docs.Findings;

/// <summary>How loud contradictions of the docs are.</summary>
public enum LintLevel
{
    /// <summary>Not looked for, or not shown.</summary>
    Off,

    /// <summary>Information: the default.</summary>
    Information,

    /// <summary>Warnings.</summary>
    Warning,

    /// <summary>Errors: the build fails.</summary>
    Error,
}
