using DocGen.Docs.Findings;

namespace DocGen.Docs.Tests.Reading;

public class LintTests
{
    private static string With(string line) => LoanPage.With("uid: v1LoanAgent_ExtendLoan\n", "uid: v1LoanAgent_ExtendLoan\n" + line + "\n");

    [Fact]
    public void The_front_matter_says_how_loud_findings_are()
    {
        var lint = Read.All(With("docgen-lint: off DOCGEN081 DOCGEN083 # until May")).Lint!;
        Assert.Equal(LintLevel.Off, lint.Level);
        Assert.Equal(["DOCGEN081", "DOCGEN083"], lint.Rules);
    }

    [Theory]
    [InlineData("---\ndocgen: types\ndocgen-lint: warning\n---\n\n## Colour\n\nEnum: Red\n")]
    [InlineData("---\ndocgen-lint: warning\n---\n\n```http_\nHTTP/1.1 200 OK\n\n{}\n```\n")]
    public void Type_pages_and_samples_may_say_it_too(string text) => Assert.Equal(LintLevel.Warning, Read.All(text).Lint!.Level);

    [Fact]
    public void Most_pages_say_nothing() => Assert.Null(Read.All(LoanPage.Text).Lint);

    [Fact]
    public void An_unknown_word_is_told_of_at_its_line()
    {
        var (place, message) = Read.Finding(OptionRules.UnknownOption, With("docgen-lint: quiet"));
        Assert.Equal("docgen-lint: quiet", place);
        Assert.StartsWith("The option docgen-lint is 'quiet', which DocGen does not know; expected: off, info, warning or error", message, StringComparison.Ordinal);
        Assert.Null(Read.All(With("docgen-lint: quiet")).Lint);
    }
}
