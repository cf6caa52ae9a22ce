using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Reading;

namespace DocGen.Docs.Tests.Checking;

public class ResponseHeadingsTests
{
    private const string Statuses = "| 200 | Loan extended. |";

    private const string Headings = "## Response:\n\nLoan extended.\n\n" + LoanPage.Statuses + "\n\n### Response body: Loan";

    private static string With(string kind, string name) => Headings.Replace("Response:", "Response:" + kind).Replace("body: Loan", "body: " + name);

    [Theory]
    [InlineData("| 204 | No Content |", "204, 404")]
    [InlineData("| 409 | Too late. |", "409, 404")]
    public void A_name_where_no_status_promises_a_body_is_told_of(string row, string codes)
    {
        var (place, message) = Check.Loan(CheckingRules.HeadingWithoutBody, Statuses, row);
        Assert.Equal("60:1 ### Response body: Loan", place);
        Assert.StartsWith($"The heading says that 'Loan' comes back, but the statuses ({codes}) promise no body", message, StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_a_kind() =>
        Assert.Equal("51:1 ## Response: string", Check.Loan(CheckingRules.HeadingWithoutBody, Headings, With(" string", "").Replace(Statuses, "| 204 | Gone |")).Place);

    [Theory]
    [InlineData("string", "int32")]
    [InlineData("string", "Loan")]
    [InlineData("array", "object")]
    public void Headings_that_contradict_each_other_are_told_of(string kind, string name)
    {
        var (place, message) = Check.Loan(CheckingRules.HeadingsDiffer, Headings, With(kind, name));
        Assert.Equal($"60:1 ### Response body: {name}", place);
        Assert.StartsWith($"The response is called '{kind}' by one heading and '{name}' by the other", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("array", "array")]
    [InlineData("array", "Loan")]
    [InlineData("object", "Loan")]
    [InlineData("", "Loan")]
    [InlineData("Loan", "")]
    public void Others_are_not(string kind, string name)
    {
        Assert.DoesNotContain("DOCGEN090", Check.LoanIds(Headings, With(kind, name)));
        Assert.DoesNotContain("DOCGEN091", Check.LoanIds(Headings, With(kind, name)));
    }
}
