using DocGen.Docs.Checking;

namespace DocGen.Docs.Tests.Checking;

public class SampleHeadersTests
{
    private const string Sent = "Authorization: Basic cmVhZGVy";

    [Fact]
    public void A_header_without_a_row_is_told_of_at_its_line()
    {
        var (place, message) = Check.Loan(CheckingRules.UnknownHeader, Sent, Sent + "\nX-Branch: 12");
        Assert.Equal("72:1 X-Branch: 12", place);
        Assert.StartsWith("The sample request sends the header 'X-Branch', which the header table does not list", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authorization: Basic cmVhZGVy")]
    [InlineData("Authorization: Basic cmVhZGVy\nHost: api.example.com\nContent-Length: 44\nUser-Agent: reader/1.0")]
    public void Listed_headers_and_those_that_every_client_sends_are_not(string headers) => Assert.Empty(Check.LoanIds(Sent, headers));

    [Fact]
    public void Headers_of_the_response_have_no_table() => Assert.Empty(Check.LoanIds("HTTP/1.1 200 Loan extended.", "HTTP/1.1 200 Loan extended.\nLast-Modified: Tue, 06 May 2031 07:08:09 GMT"));
}
