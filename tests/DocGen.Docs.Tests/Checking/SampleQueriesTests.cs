using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class SampleQueriesTests
{
    private static string Sample(string query) => LoanPage.RequestSample.Replace("/Extend", "/Extend?" + query);

    [Fact]
    public void A_name_without_a_row_is_told_of()
    {
        var (place, message) = Check.Loan(CheckingRules.UnknownQueryName, LoanPage.RequestSample, Sample("days=3&weeks=1"));
        Assert.Equal("70:1 PUT /api/v1/Loan/{loanId}/Extend?days=3&weeks=1", place);
        Assert.StartsWith("The sample request has the query parameter 'weeks', which the query table does not list", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Listed_names_are_not_however_they_are_escaped() => Assert.Empty(Check.LoanIds(LoanPage.RequestSample, Sample("DAYS=3&%24select=a,b&")));
}
