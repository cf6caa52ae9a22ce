using DocGen.Docs.Checking;

namespace DocGen.Docs.Tests.Checking;

public class TitlesTests
{
    private const string Title = "# PUT Loan/{id}/Extend";

    [Theory]
    [InlineData("# POST Loan/{loanId}/Extend")]
    [InlineData("# PUT Loan/{loanId}/Shorten")]
    [InlineData("# PUT Loan/Extend")]
    [InlineData("# PUT Loan/{loanId}/{days}/Extend")]
    public void A_title_of_another_method_or_path_is_told_of(string title) =>
        Assert.Equal("6:1 " + title, Check.Loan(CheckingRules.TitleRoute, Title, title).Place);

    [Fact]
    public void Both_are_named() => Assert.Equal(
        "The title says 'DELETE Loan/{id}', but the http line says 'PUT /api/v1/Loan/{loanId}/Extend'; the http line is used; make them equal",
        Check.Loan(CheckingRules.TitleRoute, Title, "# DEL Loan/{id}").Message);

    [Fact]
    public void A_path_part_of_another_name_is_told_of()
    {
        var (place, message) = Check.Loan(CheckingRules.TitlePathPart, Title, Title);
        Assert.Equal("6:1 " + Title, place);
        Assert.StartsWith("The title calls the path part 'id', but the http line calls it 'loanId'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# PUT Loan/{loanId}/Extend")]
    [InlineData("# PUT /api/v1/Loan/{loanId}/Extend")]
    [InlineData("# PUT loan/{loanId}/extend")]
    [InlineData("# Extend a loan")]
    public void A_title_that_says_the_same_or_is_prose_is_not(string title) => Assert.Empty(Check.LoanIds(Title, title));
}
