using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class RouteTwinsTests
{
    private static string[] Twins(string route, string type = "int32") => Check.Places(
        CheckingRules.RouteTwin, (LoanPage.Path, LoanPage.Text),
        ("Loan/v1Loan_Extend.md", LoanPage.Text.Replace("v1LoanAgent_ExtendLoan", "v1Loan_Extend").Replace("PUT /api/v1/Loan/{loanId}/Extend\n```\n\nGives", route + "\n```\n\nGives").Replace("| loanId | int32", $"| {(route.Contains("{key}", StringComparison.Ordinal) ? "key" : "loanId")} | {type}")));

    [Theory]
    [InlineData("PUT /api/v1/Loan/{loanId}/Extend")]
    [InlineData("PUT /api/v1/loan/{loanId}/extend")]
    [InlineData("PUT /api/v1/Loan/{key}/Extend")]
    public void The_second_of_two_pages_that_a_server_cannot_tell_apart_is_told_of_at_its_http_line(string route) =>
        Assert.Equal(["Loan/v1Loan_Extend.md:9:1 " + route], Twins(route));

    [Theory]
    [InlineData("PUT /api/v1/Loan/{key}/Extend", "string")]
    [InlineData("POST /api/v1/Loan/{loanId}/Extend", "int32")]
    [InlineData("PUT /api/v2/Loan/{loanId}/Extend", "int32")]
    public void Pages_that_differ_in_method_path_or_type_are_not(string route, string type) => Assert.Empty(Twins(route, type));
}
