using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Types;

public class EnumEvidenceTests
{
    private static WrittenPage Book(string uid, string property, string value) => Giving(uid, "Book", ["Id | int32", $"{property} | string"], $$"""{ "Id": 7, "{{property}}": {{value}} }""");

    [Fact]
    public void The_same_word_on_two_pages_is_an_enum()
    {
        var model = Merge.Of(Book("v1A_Get", "Format", "\"Folio\""), Book("v1B_Get", "Format", "\"Folio\""));
        Assert.Equal("enum BookFormat", model.Type("Book", "Format"));
        Assert.Equal(["Folio"], Assert.Single(model.Entity("Book").Enums).Members.Select(member => member.Word));
        Assert.Equal([("v1A/v1A_Get.md", SpotKind.ResponseBodyHeading, "Format; Book; the samples of 2 pages all show 'Folio'")], model.Found(MergingRules.AssumedEnum));
    }

    [Fact]
    public void One_page_is_no_evidence()
    {
        var model = Merge.Of(Book("v1A_Get", "Format", "\"Folio\""));
        Assert.Equal("String", model.Type("Book", "Format"));
        Assert.Empty(model.Found(MergingRules.AssumedEnum));
    }

    [Fact]
    public void Two_samples_of_one_page_are_no_evidence() => Assert.Equal("String",
        Merge.Of(Listing("v1A_GetBooks", ["Id | int32", "Format | string"], """[ { "Id": 1, "Format": "Folio" }, { "Id": 2, "Format": "Folio" } ]""")).Type("Book", "Format"));

    [Theory]
    [InlineData("\"Folio\"", "\"Quarto\"")]
    [InlineData("\"Folio\"", "\"\"")]
    [InlineData("\"folio\"", "\"folio\"")]
    [InlineData("\"Very Important\"", "\"Very Important\"")]
    [InlineData("\"http://example.com\"", "\"http://example.com\"")]
    [InlineData("\"True\"", "\"True\"")]
    [InlineData("\"False\"", "\"False\"")]
    [InlineData("\"X\"", "\"X\"")]
    [InlineData("\"\"", "\"\"")]
    public void Other_texts_are_no_enum(string one, string other) => Assert.Equal("String", Merge.Of(Book("v1A_Get", "Format", one), Book("v1B_Get", "Format", other)).Type("Book", "Format"));

    [Fact]
    public void A_null_among_the_words_does_not_speak_against_it() => Assert.Equal("enum BookFormat",
        Merge.Of(Book("v1A_Get", "Format", "\"Folio\""), Book("v1B_Get", "Format", "null"), Book("v1C_Get", "Format", "\"Folio\"")).Type("Book", "Format"));

    [Fact]
    public void A_word_of_a_listed_enum_is_enough_on_one_page()
    {
        var model = Merge.Of(Book("v1A_Get", "Format", "\"Folio\""), Silent("v1B_Find") with { Query = ["size | Enum: Quarto, Folio"] });
        Assert.Equal("enum BookFormat", model.Type("Book", "Format"));
        Assert.Contains("a word of another enum", Assert.Single(model.Found(MergingRules.AssumedEnum)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_two_pages_agree_on_elsewhere_is_enough_on_one_page() => Assert.Equal("enum MapPrint",
        Merge.Of(Book("v1A_Get", "Format", "\"Folio\""), Book("v1B_Get", "Format", "\"Folio\""), Giving("v1C_Get", "Map", ["Print | string", "Scale | int32"], """{ "Print": "Folio", "Scale": 5 }""")).Type("Map", "Print"));

    [Theory]
    [InlineData("Type")]
    [InlineData("LoanStatus")]
    [InlineData("ReadMode")]
    public void A_name_with_the_ending_of_an_enum_is_enough_on_one_page(string property) =>
        Assert.Equal("enum Book" + property, Merge.Of(Book("v1A_Get", property, "\"Folio\"")).Type("Book", property));

    [Theory]
    [InlineData("TypeName")]
    [InlineData("Name")]
    public void What_is_called_a_name_is_none(string property) => Assert.Equal("String", Merge.Of(Book("v1A_Get", property, "\"Folio\""), Book("v1B_Get", property, "\"Folio\"")).Type("Book", property));

    [Fact]
    public void A_loose_word_of_a_request_can_hide_an_enum() =>
        Assert.Equal("enum SaveRequestPaperType", Merge.Of(Taking("v1A_Save", "request", ["PaperType | String"], """{ "PaperType": "Rag" }""")).Type("SaveRequest", "PaperType"));

    [Fact]
    public void A_number_is_no_enum_whatever_its_name() =>
        Assert.Equal("Int32", Merge.Of(Giving("v1A_Get", "Book", ["Id | string", "Type | int32"], """{ "Id": "x", "Type": 3 }""")).Type("Book", "Type"));
}
