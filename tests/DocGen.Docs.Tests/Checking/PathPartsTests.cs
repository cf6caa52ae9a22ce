using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class PathPartsTests
{
    [Fact]
    public void A_row_whose_name_is_not_in_the_path_is_told_of_at_its_name()
    {
        var (place, message) = Check.Loan(CheckingRules.UnknownPathPart, LoanPage.PathParts, LoanPage.PathParts + "\n| readerId | int32 | Whose **Required** |");
        Assert.Equal("19:3 readerId", place);
        Assert.StartsWith("The path table describes 'readerId', but the path '/api/v1/Loan/{loanId}/Extend' has no such part", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_the_path_are_not() => Assert.Empty(Check.Places(CheckingRules.UnknownPathPart, (LoanPage.Path, LoanPage.Text)));
}
