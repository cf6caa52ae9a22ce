namespace DocGen.Docs.Findings;

/// <summary>How loud a finding is when nobody asks for more.</summary>
public enum FindingSeverity
{
    /// <summary>Not shown unless asked for: an assumption that DocGen made.</summary>
    Hidden,

    /// <summary>Shown, never in the way: a contradiction inside the docs.</summary>
    Information,

    /// <summary>Something was lost: a page, a table or a row that could not be used.</summary>
    Warning,

    /// <summary>Nothing can be generated.</summary>
    Error,
}
