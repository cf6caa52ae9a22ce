using DocGen.Docs.Merging.Naming;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class CommonWordsTests
{
    [Theory]
    [InlineData("LoanPlan", "LoanPlan", "NewLoanPlan")]
    [InlineData("Plan", "LoanPlan", "BookPlan")]
    [InlineData("ZooPlan", "ZooPlan", "NewZooPlan", "OldZooPlan")]
    [InlineData("Loan", "LoanPlan", "LoanCost", "LoanEnd")]
    [InlineData("Plan", "LoanPlan", "BookPlan", "ShelfPlan", "Weather")]
    public void What_at_least_half_of_the_names_begin_or_end_with_is_common(string common, params string[] names) => Assert.Equal(common, CommonWords.Of(names));

    [Theory]
    [InlineData("Weather")]
    [InlineData("Weather", "Plan")]
    [InlineData("LoanPlan", "BookPlan", "Weather", "Rain", "Snow")]
    [InlineData("LoanPlanner", "BookPlan")]
    [InlineData("BookOf", "ShelfOf")]
    [InlineData("LoanId", "BookId")]
    public void Nothing_else_is(params string[] names) => Assert.Null(CommonWords.Of(names));

    [Fact]
    public void The_order_of_the_names_does_not_matter() =>
        Assert.Equal(CommonWords.Of(["LoanPlan", "BookPlan", "LoanCost", "Plan"]), CommonWords.Of(["Plan", "LoanCost", "BookPlan", "LoanPlan"]));

    [Fact]
    public void What_methods_of_many_names_give_is_called_after_the_common_words()
    {
        string[] rows = ["Ink | string", "Town | string"];
        Assert.Equal("LoanPlan", Merge.Of(Listing("v1A_GetBookLoanPlans", rows), Listing("v1B_GetShelfLoanPlans", rows), Listing("v1C_GetRoomLoanPlans", rows)).TypeNames());
    }
}
