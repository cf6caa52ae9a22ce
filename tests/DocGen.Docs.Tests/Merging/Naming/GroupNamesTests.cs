using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class GroupNamesTests
{
    private static string[] Names(params string[] uids) => [.. Merge.Of([.. uids.Select(uid => Silent(uid))]).Groups.Select(group => $"{group.DocName}: {group.Name}")];

    [Theory]
    [InlineData("v1LoanAgent_Do", "v1LoanAgent: LoanAgent")]
    [InlineData("v12Loan_Do", "v12Loan: Loan")]
    [InlineData("V3Loan_Do", "V3Loan: Loan")]
    [InlineData("visit_Do", "visit: Visit")]
    [InlineData("v1_Do", "v1: V1")]
    [InlineData("Ping", "Ping: Ping")]
    [InlineData("v1Loan-Agent_Do", "v1Loan-Agent: LoanAgent")]
    public void A_group_is_called_like_its_uids_without_the_version(string uid, string name) => Assert.Equal([name], Names(uid));

    [Fact]
    public void Two_versions_of_a_group_are_told_apart_by_it() => Assert.Equal(["v1Loan: Loan", "v2Loan: V2Loan"], Names("v1Loan_Do", "v2Loan_Do"));

    [Fact]
    public void Groups_that_differ_in_case_only_are_told_apart() => Assert.Equal(2, Names("v1Loan_Do", "v1loan_Keep").Select(name => name.Split(": ")[1].ToUpperInvariant()).Distinct().Count());

    [Fact]
    public void A_group_may_be_called_like_an_entity_or_a_type_of_NET()
    {
        var model = Merge.Of(Giving("v1String_Get", "Book", ["Id | int32"]), Giving("v1Book_Get", "Book", ["Id | int32"]));
        Assert.Equal(["Book", "String"], model.Groups.Select(group => group.Name));
        Assert.Equal("Book", model.TypeNames());
    }
}
