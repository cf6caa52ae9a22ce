using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class SampleBodiesTests
{
    private static string NoContent(string sample) =>
        LoanPage.With("| 200 | Loan extended. |", "| 204 | No Content |").Replace(LoanPage.ResponseSample, "```http_\nHTTP/1.1 204 No Content\n\n" + sample + "\n```");

    [Fact]
    public void A_body_that_no_status_promises_is_told_of()
    {
        var (place, message) = Check.One(CheckingRules.UnexpectedBody, (LoanPage.Path, NoContent("{ \"LoanId\": 12 }")));
        Assert.Equal("85:1 { \"LoanId\": 12 }", place);
        Assert.StartsWith("The sample response shows an object, but the statuses (204, 404) promise no body", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    public void Null_and_nothing_are_not(string sample) => Assert.Empty(Check.Places(CheckingRules.UnexpectedBody, (LoanPage.Path, NoContent(sample))));
}
