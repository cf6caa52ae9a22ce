using DocGen.Docs.Findings;

namespace DocGen.Docs.Surface;

/// <summary>How the pages differ from the accepted API: DOCGEN050 to DOCGEN057. Warning: code or calls that were right may fail now.</summary>
public static class SurfaceRules
{
    /// <summary>A member that was accepted and is not there any more.</summary>
    public static readonly FindingRule Removed = new(
        "DOCGEN050", "Gone from the docs",
        "{0} is accepted, but no page has it any more; code that uses it fails; bring it back, or accept the change with 'dotnet build -t:DocGenAcceptApi'",
        FindingSeverity.Warning);

    /// <summary>A member whose type, body, answer or name is another one.</summary>
    public static readonly FindingRule Changed = new(
        "DOCGEN051", "Type or name changed",
        "{0} is accepted as '{1}', but is '{2}' now; code that uses it fails; mend the page, or accept the change with 'dotnet build -t:DocGenAcceptApi'",
        FindingSeverity.Warning);

    /// <summary>An operation with another method or path.</summary>
    public static readonly FindingRule Rerouted = new(
        "DOCGEN052", "Method or path changed",
        "{0} is accepted as '{1}', but is '{2}' now; calls of older clients fail; mend the page, or accept the change with 'dotnet build -t:DocGenAcceptApi'",
        FindingSeverity.Warning);

    /// <summary>Something that calls must give now and needed not before.</summary>
    public static readonly FindingRule Demanded = new(
        "DOCGEN053", "More is required",
        "{0} must be given now, which the accepted API does not ask for; calls without it fail; mend the page, or accept the change with 'dotnet build -t:DocGenAcceptApi'",
        FindingSeverity.Warning);

    /// <summary>A member that the accepted API does not have.</summary>
    public static readonly FindingRule Added = new(
        "DOCGEN054", "New in the docs",
        "{0} is new; accept it with 'dotnet build -t:DocGenAcceptApi', so that its later changes are seen",
        FindingSeverity.Information);

    /// <summary>A difference that breaks no caller.</summary>
    public static readonly FindingRule Eased = new(
        "DOCGEN055", "Changed, but not for code",
        "{0} is {1} now; accept it with 'dotnet build -t:DocGenAcceptApi'",
        FindingSeverity.Information);

    /// <summary>A line of the file that is no member.</summary>
    public static readonly FindingRule UnknownLine = new(
        "DOCGEN056", "Line of the accepted API not read",
        "The line '{0}' is no member of an API, or stands there twice, and was not compared; expected a line such as 'entity Book Title: string'; let 'dotnet build -t:DocGenAcceptApi' write the file",
        FindingSeverity.Warning);

    /// <summary>A line that version control left.</summary>
    public static readonly FindingRule ConflictMark = new(
        "DOCGEN057", "Merge conflict in the accepted API",
        "The line '{0}' was left by version control where two changes met, so the API was not compared; take the lines of both sides, or let 'dotnet build -t:DocGenAcceptApi' write the file",
        FindingSeverity.Warning);
}
