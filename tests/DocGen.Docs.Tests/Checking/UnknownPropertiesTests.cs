using DocGen.Docs.Checking;
using DocGen.Docs.Tests.Merging;
using DocGen.Docs.Tests.Reading;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Checking;

public class UnknownPropertiesTests
{
    private static readonly WrittenPage s_reader = Giving("v1Reader_Get", "Reader", ["Name | string", "Address | Address"]);

    private static readonly WrittenPage s_address = Giving("v1Address_Get", "Address", ["Town | string"]);

    private static string[] Told(params WrittenPage[] pages) => Check.Places(CheckingRules.UnknownProperty, [.. pages.SelectMany(PageText.Files)]);

    [Fact]
    public void A_member_of_the_response_without_a_row_is_told_of_at_its_value()
    {
        var (place, message) = Check.Loan(CheckingRules.UnknownProperty, "  \"LoanId\": 12,", "  \"LoanId\": 12,\n  \"Fine\": 3.5,");
        Assert.Equal("88:11 3.5", place);
        Assert.Equal("The sample shows the property 'Fine', which the table of this page does not list; expected: 'LoanId', 'DueOn'; add the row or correct the sample", message);
    }

    [Fact]
    public void So_is_one_of_the_request() =>
        Assert.Equal("76:14 1", Check.Loan(CheckingRules.UnknownProperty, "\"Urgent\": false", "\"Urgency\": 1").Place);

    [Fact]
    public void A_name_in_another_case_is_expected_as_the_table_writes_it() =>
        Assert.Contains("expected: 'DueOn', as the table writes it", Check.Loan(CheckingRules.UnknownProperty, "\"DueOn\":", "\"dueOn\":").Message, StringComparison.Ordinal);

    [Fact]
    public void Tables_on_other_pages_count_for_what_is_nested() => Assert.Equal(
        ["v1Loan/v1Loan_Get.md:47:38 7"],
        Told(s_reader, s_address, Giving("v1Loan_Get", "Loan", ["Readers | Reader[]"], """{ "Readers": [ { "Address": { "Zip": 7 } } ] }""")));

    [Fact]
    public void A_table_of_a_derived_type_counts_for_its_base() => Assert.Empty(Told(
        s_reader with { Answered = """{ "Name": "A", "Address": null }""" },
        Giving("v1Reader_GetLinked", "ReaderWithLinks", ["Name | string", "Address | Address", "_Links | object"], """{ "Name": "A", "Address": null, "_Links": {} }""")));

    [Fact]
    public void A_type_page_is_a_table_too() => Assert.Empty(Check.Places(
        CheckingRules.UnknownProperty,
        [.. PageText.Files(s_address with { Answered = """{ "Town": "A", "Zip": 7 }""", Gives = [] }), ("types.md", "---\ndocgen: types\n---\n\n## Address\n\n| Property Name | Type | Description |\n|---|---|---|\n| Town | string | |\n| Zip | int32 | |\n")]));

    [Fact]
    public void Names_of_a_dictionary_are_free() => Assert.Empty(Told(Giving("v1Loan_Get", "Loan", ["Marks | object"], """{ "Marks": { "any": 1, "other": 2 } }""")));

    [Fact]
    public void A_type_that_no_table_shows_is_free() => Assert.Empty(Told(Giving("v1Loan_Get", "Loan", ["Parts | array"], """{ "Parts": [ { "No": 1 }, { "No": 2, "Size": 3 } ] }""")));

    [Fact]
    public void Elements_of_a_list_tell_of_a_member_once() =>
        Assert.Single(Told(Listing("v1Loan_GetAll", ["Id | int32"], """[ { "Id": 1, "X": 1 }, { "Id": 2, "X": 2 } ]""")));

    [Fact]
    public void One_sample_gives_ten_at_most() =>
        Assert.Equal(10, Told(Giving("v1A_Get", "Book", ["Id | int32"], $$"""{ {{string.Join(", ", Enumerable.Range(1, 30).Select(at => $"\"P{at}\": true"))}} }""")).Length);

    [Fact]
    public void The_rows_of_a_patch_describe_its_operations() => Assert.Equal(
        ["v1Loan/v1Loan_Patch.md:48:27 1"],
        Told(Giving("v1Loan_Patch", "Loan", ["Id | int32"]) with { Verb = "PATCH", Label = "changes", Takes = ["op | String", "path | String"], Sent = """[ { "op": "add", "value": 1 } ]""" }));
}
