using DocGen.Docs.Findings;
using static DocGen.Docs.Findings.FindingSeverity;

namespace DocGen.Docs.Tests.Findings;

public class LintSwitchTests
{
    private static FindingRule Rule(FindingSeverity severity, string id = "DOCGEN080") => new(id, "", "", severity);

    private static string Severities(params string[] switches) => string.Join(" ", new[] { Hidden, Information, Warning, Error }
        .Select(severity => LintSwitch.Severity(Rule(severity), [.. switches.Select(text => text.Length == 0 ? null : LintSwitch.Parse(text)!)])?.ToString() ?? "–"));

    [Theory]
    [InlineData("", "Hidden Information Warning Error")]
    [InlineData("off", "Hidden – Warning Error")]
    [InlineData("info", "Hidden Information Warning Error")]
    [InlineData("Warning", "Hidden Warning Warning Error")]
    [InlineData(" ERROR ", "Hidden Error Error Error")]
    public void A_level_is_the_least_of_what_is_wrong_and_assumptions_stay_hidden(string text, string severities) => Assert.Equal(severities, Severities(text));

    [Theory]
    [InlineData("off DOCGEN080", "– – – –")]
    [InlineData("info DOCGEN080", "Information Information Information Information")]
    [InlineData("warning docgen081, docgen080", "Warning Warning Warning Warning")]
    [InlineData("error DOCGEN081;DOCGEN083", "Hidden Information Warning Error")]
    public void Ids_have_the_level_whatever_they_are(string text, string severities) => Assert.Equal(severities, Severities(text));

    [Theory]
    [InlineData("off", "warning", "Hidden – Warning Error")]
    [InlineData("", "warning", "Hidden Warning Warning Error")]
    [InlineData("off DOCGEN081", "warning", "Hidden Warning Warning Error")]
    [InlineData("info DOCGEN080", "off", "Information Information Information Information")]
    public void The_nearest_that_is_about_the_rule_counts(string near, string far, string severities) => Assert.Equal(severities, Severities(near, far));

    [Theory]
    [InlineData("")]
    [InlineData("loud")]
    [InlineData("DOCGEN080")]
    [InlineData("off CS0168")]
    [InlineData("off DOCGEN08")]
    [InlineData("off DOCGEN0800")]
    public void Other_words_are_no_switch(string text) => Assert.Null(LintSwitch.Parse(text));

    [Fact]
    public void Only_off_for_all_is_off()
    {
        Assert.True(LintSwitch.Parse("off")!.IsOff);
        Assert.False(LintSwitch.Parse("off DOCGEN080")!.IsOff);
        Assert.False(LintSwitch.Default.IsOff);
    }
}
