using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class RequestClassNamesTests
{
    private static WrittenPage Request(string uid, string label = "request", string row = "Id | Integer") => Taking(uid, label, [row]);

    private static string[] Names(params WrittenPage[] pages) => [.. Merge.Of(pages).Groups.SelectMany(group => group.Requests).Select(request => request.Name)];

    [Fact]
    public void A_request_is_called_after_its_method() => Assert.Equal(["ExtendRequest"], Names(Request("v1LoanAgent_Extend")));

    [Fact]
    public void Another_body_of_its_own_is_called_after_its_label_too() => Assert.Equal(["ExtendLoanPlan"], Names(Request("v1LoanAgent_Extend", "loanPlan")));

    [Fact]
    public void Methods_of_several_groups_that_clash_are_each_called_after_their_group() => Assert.Equal(
        ["LoanAgentDeleteRequest", "MoveRequest", "ShelfAgentDeleteRequest"],
        Names(Request("v1LoanAgent_Delete"), Request("v1ShelfAgent_Delete", row: "Name | String"), Request("v1LoanAgent_Move")).Order(StringComparer.Ordinal));

    [Fact]
    public void Equal_tables_of_two_groups_clash_too() => Assert.Equal(["LoanAgentDeleteRequest", "ShelfAgentDeleteRequest"], Names(Request("v1LoanAgent_Delete"), Request("v1ShelfAgent_Delete")));

    [Fact]
    public void A_name_that_a_clash_changes_is_told_of_at_each_body() => Assert.Equal(
        [("v1LoanAgent/v1LoanAgent_Delete.md", SpotKind.RequestHeading), ("v1ShelfAgent/v1ShelfAgent_Delete.md", SpotKind.RequestHeading)],
        Merge.Of(Request("v1LoanAgent_Delete"), Request("v1ShelfAgent_Delete")).Found(MergingRules.Renamed).Select(found => (found.Page, found.Place)));

    [Fact]
    public void A_clash_without_regard_to_case_is_one() => Assert.Equal(
        2, Names(Request("v1LoanAgent_ReIssue"), Request("v1ShelfAgent_Reissue")).Count(name => name.Contains("Agent", StringComparison.Ordinal)));

    [Fact]
    public void A_request_gives_way_to_an_entity_of_its_name_and_says_so()
    {
        var model = Merge.Of(Request("v1LoanAgent_Extend"), Giving("v1A_Get", "ExtendRequest", ["Weeks | int32"]));
        Assert.Equal(("LoanAgentExtendRequest", "ExtendRequest"), (model.Body("v1LoanAgent_Extend"), model.Response("v1A_Get")));
        Assert.Equal("v1LoanAgent/v1LoanAgent_Extend.md", Assert.Single(model.Found(MergingRules.Renamed)).Page);
    }

    [Fact]
    public void Names_of_other_requests_do_not_change_with_a_page_that_clashes_with_none_of_them()
    {
        var before = Names(Request("v1LoanAgent_Extend"), Request("v1LoanAgent_Delete"));
        Assert.Equal(before, Names(Request("v1LoanAgent_Extend"), Request("v1LoanAgent_Delete"), Request("v1ShelfAgent_Move")).Where(name => name != "MoveRequest"));
    }
}
