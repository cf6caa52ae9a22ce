using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class SelfNestingTests
{
    private static WrittenPage Loan(string property, string items = "[ {} ]") => Giving("v1A_Get", "Loan", ["Id | int32", $"{property} | array"], $$"""{ "Id": 1, "{{property}}": {{items}} }""");

    [Fact]
    public void A_list_that_is_cut_off_and_called_like_its_own_type_holds_that_type()
    {
        var model = Merge.Of(Loan("SubLoans"));
        Assert.Equal("Loan[]", model.Type("Loan", "SubLoans"));
        Assert.Contains("called like its own type", Assert.Single(model.Found(MergingRules.AssumedType)).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Parts")]
    [InlineData("SubLoanInfos")]
    [InlineData("Subloans")]
    public void A_list_called_otherwise_holds_anything(string property) => Assert.Equal("Json[]", Merge.Of(Loan(property)).Type("Loan", property));

    [Fact]
    public void A_name_of_three_letters_is_too_short_to_tell() =>
        Assert.Equal("Json[]", Merge.Of(Giving("v1A_Get", "Fee", ["SubFees | array"], """{ "SubFees": [ {} ] }""")).Type("Fee", "SubFees"));

    [Fact]
    public void What_the_elements_show_counts_first()
    {
        Assert.Equal("Int32[]", Merge.Of(Loan("SubLoans", "[ 1 ]")).Type("Loan", "SubLoans"));
        Assert.Equal("SubLoan[]", Merge.Of(Loan("SubLoans", """[ { "Weeks": 2 } ]""")).Type("Loan", "SubLoans"));
    }
}
