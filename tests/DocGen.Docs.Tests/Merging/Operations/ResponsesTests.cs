using DocGen.Docs.Model;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Operations;

public class ResponsesTests
{
    private static string Given(WrittenPage page, params WrittenPage[] more) => Merge.Of([page, .. more]).Response(page.Uid);

    [Theory]
    [InlineData("204 | No Content")]
    [InlineData("404 | No such book")]
    public void Without_a_success_but_204_nothing_comes_back_whatever_the_heading_says(string status) =>
        Assert.Equal("None", Given(Silent("v1Book_Delete", "Book") with { Statuses = [status, "400 | Bad"] }));

    [Theory]
    [InlineData("string", "\"some text\"", "String")]
    [InlineData("bool", "true", "Boolean")]
    [InlineData("int32", "12", "Int32")]
    [InlineData("int64", "99.99", "Int64")]
    [InlineData("double", "12", "Double")]
    [InlineData("date-time", "\"2031-05-06T07:08:09\"", "DateTime")]
    [InlineData("byte", "\"GIF89....\"", "File")]
    public void A_word_for_a_value_is_that_value(string kind, string sample, string type) => Assert.Equal(type, Given(Answering("v1Book_Get", kind, sample)));

    [Theory]
    [InlineData("[ \"x\", \"y\" ]", "String[]")]
    [InlineData("[ 1, 2 ]", "Int32[]")]
    [InlineData("[ true ]", "Boolean[]")]
    [InlineData("[]", "Json[]")]
    public void A_list_without_a_table_holds_what_the_sample_shows(string sample, string type) => Assert.Equal(type, Given(Answering("v1Book_Get", "array", sample)));

    [Theory]
    [InlineData("{ \"a\": \"x\", \"b\": \"y\" }", "String{}")]
    [InlineData("{ \"a\": { \"Id\": 1 } }", "Book{}")]
    [InlineData("{ \"a\": [ 1 ] }", "Int32[]{}")]
    [InlineData("\"An object of some kind\"", "Json")]
    [InlineData("{}", "Json{}")]
    public void An_object_without_a_table_is_a_dictionary_of_what_the_sample_shows(string sample, string type) =>
        Assert.Equal(type, Given(Answering("v1Shelf_Get", "object", sample), Giving("v1Book_Get", "Book", ["Id | int32"])));

    [Fact]
    public void A_text_that_is_a_word_known_elsewhere_is_an_enum()
    {
        var model = Merge.Of(Answering("v1Book_Size", "string", "\"Folio\"") with { Description = "How large it is." }, Silent("v1Book_Find") with { Query = ["size | Enum: Quarto, Folio"] });
        Assert.Equal("enum SizeResult", model.Response("v1Book_Size"));
        Assert.Equal("How large it is.", model.Enums.Single(item => item.Name == "SizeResult").Summary);
    }

    [Fact]
    public void A_text_that_is_an_unknown_word_is_a_text() => Assert.Equal("String", Given(Answering("v1Book_Size", "string", "\"Folio\"")));

    [Fact]
    public void Media_types_of_files_make_a_file_whatever_the_heading_says() => Assert.Equal(
        "File", Given(Giving("v1Book_GetCover", "Book", ["Id | int32"]) with { Headers = ["Accept | What may come: `image/png`, `image/gif`"] }));

    [Fact]
    public void Text_is_no_file() => Assert.Equal("String", Given(Answering("v1Book_GetBlurb", "string", "\"x\"") with { Headers = ["Accept | What may come: `text/plain`"] }));

    [Fact]
    public void A_placeholder_without_a_table_answers_what_the_sample_shows() =>
        Assert.Equal("Int32{}", Given(Answering("v1Book_Count", "", """{ "a": 1 }""") with { Name = "Stamp" }, Silent("v1Book_Burn", "Stamp")));

    [Fact]
    public void An_entity_without_a_table_is_what_the_heading_names()
    {
        var model = Merge.Of(Answering("v1Book_Get", "", null) with { Name = "Book" });
        Assert.Equal("Book", model.Response("v1Book_Get"));
        Assert.Empty(model.Entity("Book").Properties);
    }

    [Fact]
    public void A_page_of_2022_that_names_no_body_answers_what_its_sample_shows() =>
        Assert.Equal("Int32{}", Given(new WrittenPage("v1Book_Count") { Verb = "GET", Kind = "object", Answered = """{ "a": 1 }""" }));

    [Fact]
    public void A_table_of_2022_that_nothing_names_describes_the_entity_with_its_rows() => Assert.Equal(
        "Book", Given(new WrittenPage("v1Book_Find") { Verb = "GET", Kind = "object", Gives = ["Id | int32", "Title | string"], Answered = """{ "Id": 1, "Title": "x" }""" }, Giving("v1Book_Get", "Book", ["Id | int32", "Title | string"])));

    [Fact]
    public void A_written_out_type_is_understood() => Assert.Equal("Book[]", Given(Answering("v1Book_All", "") with { Name = "Book[]" }, Giving("v1Book_Get", "Book", ["Id | int32"])));

    [Fact]
    public void A_table_whose_sample_is_an_array_describes_the_elements() =>
        Assert.Equal(new TypeModel(TypeKind.List, "", new TypeModel(TypeKind.Entity, "Book")), Merge.Of(Giving("v1Book_All", "Book", ["Id | int32"], """[ { "Id": 1 } ]""")).Operation("v1Book_All").Response);
}
