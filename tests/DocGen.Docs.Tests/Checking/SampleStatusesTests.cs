using DocGen.Docs.Checking;

namespace DocGen.Docs.Tests.Checking;

public class SampleStatusesTests
{
    private const string Line = "HTTP/1.1 200 Loan extended.";

    [Fact]
    public void A_status_without_a_row_is_told_of_at_the_status_line()
    {
        var (place, message) = Check.Loan(CheckingRules.UnknownStatus, Line, "HTTP/1.1 201 Created");
        Assert.Equal("83:1 HTTP/1.1 201 Created", place);
        Assert.StartsWith("The sample response has the status 201, but the status table lists 200, 404", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200")]
    [InlineData("HTTP/2 200 Fine")]
    [InlineData("HTTP/1.1 OK")]
    public void Other_words_for_a_listed_status_are_not(string line) => Assert.Empty(Check.LoanIds(Line, line));
}
