using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class LooseBodiesTests
{
    private const string Standard = "Content-Type | What is sent: `application/json`, `text/json`, `application/xml`";

    private static WrittenPage Page(string label, string text = "", string types = Standard) =>
        Silent("v1Book_Do") with { Verb = "PUT", Label = label, BodyText = text, Headers = ["Authorization | Who asks", types] };

    private static string Taken(WrittenPage page, params WrittenPage[] more) => Merge.Of([page, .. more]).Body(page.Uid);

    [Theory]
    [InlineData("cover binary", Standard)]
    [InlineData("cover", "Content-Type | What is sent: `image/png`, `multipart/form-data`")]
    public void Media_types_of_files_make_a_file(string label, string types) => Assert.Equal("File", Taken(Page(label, types: types)));

    [Theory]
    [InlineData("content", "Content-Type | What is sent: `application/json`, `application/octet-stream`")]
    [InlineData("dataStream", Standard)]
    public void Bytes_among_the_media_types_make_bytes(string label, string types) => Assert.Equal("Bytes", Taken(Page(label, types: types)));

    [Theory]
    [InlineData("what to send, as in { \"a\": 1 }", "Json{}")]
    [InlineData("A StringDictionary of marks", "String{}")]
    [InlineData("Dictionary of marks", "String{}")]
    [InlineData("Such as ['x', 'y']", "String[]")]
    [InlineData("Such as [\"x\", \"y\"]", "String[]")]
    [InlineData("The keys of the books", "Int32[]")]
    [InlineData("What it is called", "String")]
    public void The_text_tells_the_type(string text, string type) => Assert.Equal(type, Taken(Page("thing", text)));

    [Theory]
    [InlineData("bookIds", "Int32[]")]
    [InlineData("book_ids", "Int32[]")]
    [InlineData("shelfNames", "String[]")]
    [InlineData("parameters", "String{}")]
    [InlineData("newValues", "String{}")]
    [InlineData("name", "String")]
    public void The_label_tells_the_type(string label, string type) => Assert.Equal(type, Taken(Page(label)));

    [Fact]
    public void The_text_counts_before_the_label() => Assert.Equal("String[]", Taken(Page("bookIds", "Such as ['x', 'y']")));

    [Theory]
    [InlineData("Calls the Loan agent service Extend.")]
    [InlineData("Calls the Library.Services.ILoanAgent service Extend.")]
    public void The_page_that_does_the_same_tells_the_type_before_text_and_label(string description)
    {
        var twin = Taking("v1LoanAgent_Extend", "request", ["BookIds | Array", "Days | Integer"], """{ "BookIds": [ "a", "b" ], "Days": 3 }""");
        Assert.Equal("String[]", Taken(Page("bookIds") with { Description = description }, twin));
        Assert.Equal("Int32[]", Taken(Page("bookIds"), twin));
    }

    [Fact]
    public void A_dictionary_of_the_twin_is_one_here_too_even_if_a_cell_calls_it_an_entity()
    {
        var twin = Taking("v1LoanAgent_Extend", "request", ["Marks | Binding"], """{ "Marks": { "Marks1": "x" } }""");
        var model = Merge.Of(Page("marks") with { Description = "Calls the Loan agent service Extend." }, twin, Giving("v1Z_Get", "Binding", ["Glue | string"]));
        Assert.Equal("String{}", model.Body("v1Book_Do"));
    }

    [Fact]
    public void A_twin_that_takes_no_property_of_that_name_tells_nothing()
    {
        var twin = Taking("v1LoanAgent_Extend", "request", ["Days | Integer"]);
        Assert.Equal("Int32[]", Taken(Page("bookIds") with { Description = "Calls the Loan agent service Extend." }, twin));
    }

    [Fact]
    public void What_is_assumed_is_told_at_the_heading_of_the_body() => Assert.Equal(
        [("v1Book/v1Book_Do.md", SpotKind.RequestHeading, "bookIds; a list of Int32; it is called like a list of ids")],
        Merge.Of(Page("bookIds")).Found(MergingRules.AssumedBody));
}
