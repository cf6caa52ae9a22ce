namespace DocGen.Docs.Findings;

/// <summary>One kind of finding: what a diagnostic id stands for.</summary>
/// <param name="Id">The diagnostic id, such as <c>DOCGEN001</c>; never used again for something else.</param>
/// <param name="Title">The kind in a few words.</param>
/// <param name="Message">What was found, what was expected and how to mend it, with <c>{0}</c>, <c>{1}</c> … for the arguments of the finding.</param>
/// <param name="Severity">How loud it is by default.</param>
public sealed record FindingRule(string Id, string Title, string Message, FindingSeverity Severity);
