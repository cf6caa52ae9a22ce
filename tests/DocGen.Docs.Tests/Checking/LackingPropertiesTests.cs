using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Merging;
using DocGen.Docs.Tests.Reading;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Checking;

public class LackingPropertiesTests
{
    private static readonly WrittenPage s_reader = Giving("v1Reader_Get", "Reader", ["Name | string", "Town | string"]);

    private static string[] Told(params WrittenPage[] pages) => Check.Places(CheckingRules.LackingProperty, [.. pages.SelectMany(PageText.Files)]);

    [Fact]
    public void Rows_that_the_response_does_not_show_are_told_of_at_the_object()
    {
        var (place, message) = Check.Loan(CheckingRules.LackingProperty, "  \"LoanId\": 12,\n  \"DueOn\": \"2031-05-06T07:08:09+02:00\"\n", "");
        Assert.Equal("86:1 {\n}", place);
        Assert.Equal("The sample lacks 'LoanId', 'DueOn', listed by the table of this page; expected: a value for every row; complete the sample or remove the row", message);
    }

    [Fact]
    public void So_are_those_that_the_request_does_not_show() =>
        Assert.Equal("74:1 {\n  \"Urgent\": false\n}", Check.Loan(CheckingRules.LackingProperty, "  \"Reason\": \"holiday\",\n", "").Place);

    [Fact]
    public void Tables_on_other_pages_count_for_what_a_response_nests()
    {
        var loan = Giving("v1Loan_Get", "Loan", ["Readers | Reader[]"], """{ "Readers": [ { "Name": "A", "Town": "B" }, { "Name": "C" } ] }""");
        Assert.Equal(["v1Loan/v1Loan_Get.md:47:46 { \"Name\": \"C\" }"], Told(s_reader, loan));
    }

    [Fact]
    public void A_request_may_leave_out_what_only_answers_have() =>
        Assert.Empty(Told(s_reader, Taking("v1Loan_Save", "loan", ["Reader | Reader"], """{ "Reader": { "Name": "A" } }""")));

    [Fact]
    public void A_nested_empty_object_was_cut_off() => Assert.Empty(Told(s_reader, Giving("v1Loan_Get", "Loan", ["Readers | Reader[]"], """{ "Readers": [ {} ] }""")));

    [Fact]
    public void An_answer_to_a_failed_call_is_described_by_no_table() =>
        Assert.Empty(Check.LoanIds(LoanPage.ResponseSample, "```http_\nHTTP/1.1 404 No such loan.\n\n{ \"Error\": 1 }\n```"));

    [Fact]
    public void Elements_of_a_list_tell_of_a_row_once() => Assert.Single(Told(Listing("v1Loan_GetAll", ["Id | int32", "Name | string"], """[ { "Id": 1 }, { "Id": 2 } ]""")));
}
