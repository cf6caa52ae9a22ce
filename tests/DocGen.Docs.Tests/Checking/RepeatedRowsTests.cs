using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class RepeatedRowsTests
{
    [Theory]
    [InlineData(LoanPage.PathParts, "LoanId | string |", "The row 'LoanId' stands in the path table already, as 'loanId'")]
    [InlineData(LoanPage.Query, "days | string |", "The row 'days' stands in the query table already, as 'days'")]
    [InlineData(LoanPage.Query, "$Select | string |", "The row '$Select' stands in the query table already, as '$select'")]
    [InlineData(LoanPage.Headers, "authorization |", "The row 'authorization' stands in the header table already, as 'Authorization'")]
    [InlineData(LoanPage.RequestRows, "Reason | Integer |", "The row 'Reason' stands in the request table already, as 'Reason'")]
    [InlineData(LoanPage.ResponseRows, "DueOn | string |", "The row 'DueOn' stands in the response table already, as 'DueOn'")]
    public void A_row_with_the_name_of_another_is_told_of_at_its_name(string table, string row, string start)
    {
        var (place, message) = Check.Loan(CheckingRules.RepeatedRow, table, $"{table}\n| {row} again |");
        Assert.EndsWith(":3 " + row.Split(' ')[0], place, StringComparison.Ordinal);
        Assert.StartsWith(start, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_row_after_the_first_is() =>
        Assert.Equal(2, Check.Places(CheckingRules.RepeatedRow, (LoanPage.Path, LoanPage.With(LoanPage.Query, LoanPage.Query + "\n| days | int32 | |\n| DAYS | int32 | |"))).Length);

    [Fact]
    public void Members_of_JSON_that_differ_in_case_are_two() =>
        Assert.Empty(Check.Places(CheckingRules.RepeatedRow, (LoanPage.Path, LoanPage.With(LoanPage.ResponseRows, LoanPage.ResponseRows + "\n| dueOn | string | |"))));
}
