using DocGen.Docs.Collections;

namespace DocGen.Docs.Findings;

/// <summary>One thing found in one page; the place is named by what it is about, so that moved lines leave the finding equal.</summary>
/// <param name="Rule">The kind of finding.</param>
/// <param name="Page">The path of the page, as in <c>DocPage.Path</c>.</param>
/// <param name="Place">What on the page it is about.</param>
/// <param name="Arguments">What fills the placeholders of the rule's message.</param>
/// <param name="Pointer">Which value of the sample at that place it is about, as a JSON Pointer (RFC 6901); empty for the whole place.</param>
public sealed record Finding(FindingRule Rule, string Page, SpotKey Place, EquatableArray<string> Arguments, string Pointer = "")
{
    /// <summary>Makes a finding of loose arguments.</summary>
    public static Finding Of(FindingRule rule, string page, SpotKey place, params string[] arguments) =>
        new(rule, page, place, new EquatableArray<string>(arguments));
}
