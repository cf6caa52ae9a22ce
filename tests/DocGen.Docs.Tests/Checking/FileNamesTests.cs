using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class FileNamesTests
{
    [Fact]
    public void A_copied_page_whose_uid_was_forgotten_is_told_of_at_its_uid()
    {
        var (place, message) = Check.One(CheckingRules.UidIsNotFileName, ("Loan_Agent/v1LoanAgent_ShortenLoan.md", LoanPage.Text));
        Assert.Equal("3:1 uid: v1LoanAgent_ExtendLoan", place);
        Assert.StartsWith("The file is called 'v1LoanAgent_ShortenLoan', but the uid is 'v1LoanAgent_ExtendLoan'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1LoanAgent_ExtendLoan.md")]
    [InlineData("a/b/V1LoanAgent_ExtendLoan.MD")]
    [InlineData("extend-loan.md")]
    [InlineData("ExtendLoan.md")]
    [InlineData("extend_a loan.md")]
    public void A_file_of_that_name_or_of_a_name_that_is_no_uid_is_not(string path) => Assert.Empty(Check.Places(CheckingRules.UidIsNotFileName, (path, LoanPage.Text)));
}
