using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class SampleMediaTypesTests
{
    private const string Sent = "Authorization: Basic cmVhZGVy\n";

    [Theory]
    [InlineData(Sent + "Content-Type: application/json", Sent + "Content-Type: application/vnd.api+json", "72:1 Content-Type: application/vnd.api+json", "'Content-Type' of the header table lists 'application/json', 'text/json'")]
    [InlineData(Sent, Sent + "Accept: text/csv\n", "72:1 Accept: text/csv", "'Accept' of the header table lists 'application/json'")]
    [InlineData("extended.\nContent-Type: application/json", "extended.\nContent-Type: text/json", "84:1 Content-Type: text/json", "'Accept' of the header table lists 'application/json'")]
    public void A_type_that_is_not_listed_is_told_of_at_its_line(string part, string other, string place, string words)
    {
        var found = Check.Loan(CheckingRules.UnknownMediaType, part, other);
        Assert.Equal(place, found.Place);
        Assert.Contains(words, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Accept: application/json; charset=utf-8")]
    [InlineData("Accept: text/csv, APPLICATION/JSON")]
    [InlineData("Accept: */*")]
    public void Listed_ones_are_not(string header) => Assert.Empty(Check.LoanIds(Sent, Sent + header + "\n"));

    [Fact]
    public void A_list_with_a_star_holds_all_of_its_kind()
    {
        Assert.Empty(Check.LoanIds(LoanPage.Headers, LoanPage.Headers.Replace("`text/json`", "`application/*`").Replace("`application/json`,", "`text/json`,")));
    }
}
