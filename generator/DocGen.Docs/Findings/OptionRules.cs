namespace DocGen.Docs.Findings;

/// <summary>The findings about options, wherever they are written.</summary>
public static class OptionRules
{
    /// <summary>A value that DocGen does not know.</summary>
    public static readonly FindingRule UnknownOption = new("DOCGEN022", "Unknown option value",
        "The option {0} is '{1}', which DocGen does not know; expected: {2}", FindingSeverity.Warning);
}
