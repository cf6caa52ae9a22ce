using System.Text;
using System.Text.Json;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class RoundTripTests
{
    private const string Whole = """
        {"ChatSessionId":502,"User":{"AssociateId":3,"Name":"Kari","Person":{"PersonId":4,"FullName":"Kari N"},"Substitute":null},"CustomerName":"Jerde LLC","Status":"Closed","WhenRequested":"2023-02-05T13:38:13.2646505+01:00","ChatbotIsActive":false,"Rating":3.5,"Size":9007199254740993,"Messages":[{"MessageId":1,"Message":"hei","Author":null},{"MessageId":2,"Message":null,"Author":{"AssociateId":1}}],"Ids":[1,-2,2147483647],"FieldProperties":{"name":{"FieldRight":"FULL, WRITE","FieldType":"System.Int32","FieldLength":484}},"Content":"AQID/w==","Anything":{"a":[1,"x",null,true]},"odata.metadata":"https://host/$metadata","Statuses":["Active","New one"],"Rows":{"a":["x","y"],"b":[]}}
        """;

    [Fact]
    public void Reflection_is_off_in_these_tests() => Assert.False(JsonSerializer.IsReflectionEnabledByDefault);

    [Fact]
    public void What_was_read_is_written_back_byte_by_byte() =>
        Assert.Equal(Whole, Texts.Write(ChatSessionEntityJson.Default, Texts.Read(ChatSessionEntityJson.Default, Whole)));

    [Fact]
    public void Every_kind_of_property_gets_its_value()
    {
        var session = Texts.Read(ChatSessionEntityJson.Default, Whole);
        Assert.Equal(502, session.ChatSessionId);
        Assert.Equal("Kari N", session.User?.Person?.FullName);
        Assert.Equal("Jerde LLC", session.CustomerName);
        Assert.Equal(ChatSessionEntityStatus.Closed, session.Status);
        Assert.Equal(new DateTimeOffset(2023, 2, 5, 13, 38, 13, TimeSpan.FromHours(1)).AddTicks(2646505), session.WhenRequested);
        Assert.False(session.ChatbotIsActive);
        Assert.Equal(3.5, session.Rating);
        Assert.Equal(9007199254740993, session.Size);
        Assert.Equal(["hei", null], session.Messages!.Select(m => m.Message));
        Assert.Equal([1, -2, 2147483647], session.Ids!);
        Assert.Equal(484, session.FieldProperties!["name"].FieldLength);
        Assert.Equal([1, 2, 3, 255], session.Content!);
        Assert.Equal("x", session.Anything!.Value.GetProperty("a")[1].GetString());
        Assert.Equal("https://host/$metadata", session.OdataMetadata);
        Assert.Equal(["Active", "New one"], session.Statuses!.Select(s => s.Value));
        Assert.Equal(["x", "y"], session.Rows!["a"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_the_members_does_not_matter(int seed)
    {
        using var document = JsonDocument.Parse(Whole);
        var members = document.RootElement.EnumerateObject().ToArray();
        new Random(seed).Shuffle(members);
        var shuffled = "{" + string.Join(" , ", members.Select(m => $"\"{m.Name}\" : {m.Value.GetRawText()}")) + "}";
        Assert.Equal(Whole, Texts.Write(ChatSessionEntityJson.Default, Texts.Read(ChatSessionEntityJson.Default, shuffled)));
    }

    [Fact]
    public void Blanks_between_tokens_and_a_byte_order_mark_do_not_matter()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(" \r\n\t{ \"Href\" : \"x\" } \n")];
        Assert.True(JsonText.TryRead(LinkJson.Default, json, out var link));
        Assert.Equal("x", link.Href);
    }

    [Fact]
    public void Of_a_name_that_comes_twice_the_last_value_counts()
    {
        var link = Texts.Read(LinkJson.Default, """{"Href":"a","Rel":"b","Href":"c","Odd":1,"Odd":2}""");
        Assert.Equal("c", link.Href);
        Assert.Equal("""{"Href":"c","Rel":"b","Odd":2}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void Names_compare_exactly_when_reading()
    {
        var link = Texts.Read(LinkJson.Default, """{"href":"a","HREF":"b"}""");
        Assert.Null(link.Href);
        Assert.Equal("""{"href":"a","HREF":"b"}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void A_name_written_with_escapes_is_recognised() =>
        Assert.Equal("a", Texts.Read(LinkJson.Default, """{"Rel":"r","\u0048ref":"a"}""").Href);

    [Fact]
    public void A_name_that_no_page_shows_may_be_long_and_escaped()
    {
        var name = new string('x', 400);
        var json = $$"""{"\u0041{{name}}":1}""";
        Assert.Equal($$"""{"A{{name}}":1}""", Texts.Write(LinkJson.Default, Texts.Read(LinkJson.Default, json)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n")]
    [InlineData("null")]
    [InlineData(" null ")]
    public void An_empty_text_and_null_are_no_value(string json) =>
        Assert.False(JsonText.TryRead(LinkJson.Default, Encoding.UTF8.GetBytes(json), out _));

    [Fact]
    public void Lists_and_dictionaries_of_anything_are_read_and_written()
    {
        var shape = JsonShapes.Dictionary(JsonShapes.List(JsonShapes.Dictionary(LinkJson.Default)));
        const string json = """{"a":[{"x":{"Href":"1"}},{}],"b":[]}""";
        Assert.Equal(json, Texts.Write(shape, Texts.Read(shape, json)));
    }

    [Fact]
    public void A_null_in_a_list_stays_where_the_type_has_one()
    {
        Assert.Equal("""["a",null]""", Texts.Write(JsonShapes.List(JsonShapes.String), Texts.Read(JsonShapes.List(JsonShapes.String), """["a",null]""")));
        Assert.Null(Texts.Read(JsonShapes.List(LinkJson.Default), "[null]")[0]);
        Assert.Equal("[null]", Texts.Write(JsonShapes.List(LinkJson.Default), Texts.Read(JsonShapes.List(LinkJson.Default), "[null]")));
        Assert.Equal("[null,1]", Texts.Write(JsonShapes.List(JsonShapes.Element), Texts.Read(JsonShapes.List(JsonShapes.Element), "[null,1]")));
        var words = JsonShapes.List(JsonShapes.Enum<ChatSessionEntityStatus>());
        Assert.Equal("""[null,"Active"]""", Texts.Write(words, Texts.Read(words, """[null,"Active"]""")));
        Assert.Equal("""{"a":null}""", Texts.Write(JsonShapes.Dictionary(LinkJson.Default), Texts.Read(JsonShapes.Dictionary(LinkJson.Default), """{"a":null}""")));
    }

    [Theory]
    [InlineData("0", 0.0)]
    [InlineData("4.0", 4.0)]
    [InlineData("1e3", 1000.0)]
    [InlineData("-2.2250738585072014E-308", -2.2250738585072014E-308)]
    [InlineData("1.7976931348623157E308", double.MaxValue)]
    public void Numbers_keep_their_value(string json, double value)
    {
        Assert.Equal(value, Texts.Read(JsonShapes.Double, json));
        Assert.Equal(value, Texts.Read(JsonShapes.Double, Texts.Write(JsonShapes.Double, value)));
    }

    [Fact]
    public void Whole_numbers_keep_their_ends()
    {
        Assert.Equal($"[{int.MinValue},{int.MaxValue}]", Texts.Write(JsonShapes.List(JsonShapes.Int32), [int.MinValue, int.MaxValue]));
        Assert.Equal(long.MinValue, Texts.Read(JsonShapes.Int64, Texts.Write(JsonShapes.Int64, long.MinValue)));
        Assert.True(Texts.Read(JsonShapes.Boolean, Texts.Write(JsonShapes.Boolean, true)));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_JSON_does_not_have_is_refused(double value) =>
        Assert.Throws<ArgumentException>(() => JsonText.ToUtf8(JsonShapes.Double, value));
}
