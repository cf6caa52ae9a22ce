using System.Text;
using System.Text.Json;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class FaultTests
{
    [Theory]
    [InlineData("""{"ChatSessionId":"5"}""", "$.ChatSessionId", "a whole number of 32 bits", "a string")]
    [InlineData("""{"ChatSessionId":5.5}""", "$.ChatSessionId", "a whole number of 32 bits", "the number 5.5")]
    [InlineData("""{"ChatSessionId":3000000000}""", "$.ChatSessionId", "a whole number of 32 bits", "the number 3000000000")]
    [InlineData("""{"Size":1e400}""", "$.Size", "a whole number of 64 bits", "the number 1e400")]
    [InlineData("""{"Rating":1e400}""", "$.Rating", "a number of 64 bits", "the number 1e400")]
    [InlineData("""{"Rating":[1]}""", "$.Rating", "a number of 64 bits", "an array")]
    [InlineData("""{"ChatbotIsActive":0}""", "$.ChatbotIsActive", "true or false", "the number 0")]
    [InlineData("""{"CustomerName":true}""", "$.CustomerName", "a string", "true")]
    [InlineData("""{"CustomerName":{"a":1}}""", "$.CustomerName", "a string", "an object")]
    [InlineData("""{"CustomerName":"\ud800"}""", "$.CustomerName", "a text", "a string that is no valid Unicode")]
    [InlineData("""{"Status":4}""", "$.Status", "a string", "the number 4")]
    [InlineData("""{"WhenRequested":1675600693}""", "$.WhenRequested", "a date such as 2023-02-05T13:38:13+01:00", "the number 1675600693")]
    [InlineData("""{"WhenRequested":"private words"}""", "$.WhenRequested", "a date such as 2023-02-05T13:38:13+01:00", "a string that is none")]
    [InlineData("""{"Content":"%%"}""", "$.Content", "bytes in base64", "a string that is none")]
    [InlineData("""{"Content":5}""", "$.Content", "bytes in base64", "the number 5")]
    [InlineData("""{"User":[]}""", "$.User", "an object", "an array")]
    [InlineData("""{"User":{"Person":{"PersonId":"x"}}}""", "$.User.Person.PersonId", "a whole number of 32 bits", "a string")]
    [InlineData("""{"Messages":{}}""", "$.Messages", "an array", "an object")]
    [InlineData("""{"Messages":[{},{"Author":{"AssociateId":false}}]}""", "$.Messages[1].Author.AssociateId", "a whole number of 32 bits", "false")]
    [InlineData("""{"Messages":[{},5]}""", "$.Messages[1]", "an object", "the number 5")]
    [InlineData("""{"Ids":[1,null]}""", "$.Ids[1]", "a value", "null")]
    [InlineData("""{"FieldProperties":[]}""", "$.FieldProperties", "an object", "an array")]
    [InlineData("""{"FieldProperties":{"SuperOffice:1":{"FieldLength":"x"}}}""", "$.FieldProperties['SuperOffice:1'].FieldLength", "a whole number of 32 bits", "a string")]
    [InlineData("""{"Rows":{"a":["x",1]}}""", "$.Rows.a[1]", "a string", "the number 1")]
    [InlineData("""{"odata.metadata":1}""", "$['odata.metadata']", "a string", "the number 1")]
    [InlineData("[]", "$", "an object", "an array")]
    [InlineData("7", "$", "an object", "the number 7")]
    public void A_value_of_the_wrong_kind_is_told_with_path_expectation_and_finding(string json, string path, string expected, string found)
    {
        var fault = Texts.Fault(ChatSessionEntityJson.Default, json);
        Assert.Equal(path, fault.Path);
        Assert.Equal(expected, fault.Expected);
        Assert.Equal(found, fault.Found);
        Assert.Equal($"{path}: expected {expected}, found {found}.", fault.Message);
        Assert.Equal(path, ((JsonException)fault).Path);
        Assert.DoesNotContain("private", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_list_the_path_starts_with_the_index() =>
        Assert.Equal("$[3].Name", Texts.Fault(JsonShapes.List(AssociateJson.Default), """[{},{},null,{"Name":5}]""").Path);

    [Theory]
    [InlineData("""{"ChatSessionId":1""", "$.ChatSessionId")]
    [InlineData("""{"ChatSessionId":1 """, "$")]
    [InlineData("""{"ChatSessionId":""", "$.ChatSessionId")]
    [InlineData("""{"User":{"Name":"x""", "$.User.Name")]
    [InlineData("""{"User":{"Name":"x",""", "$.User")]
    [InlineData("""{"Messages":[{"MessageId":1},""", "$.Messages[1]")]
    [InlineData("""{"New":{"a":[1""", "$.New")]
    [InlineData("""{"Rows":{"a":["x",}}""", "$.Rows.a[1]")]
    [InlineData("""{"ChatSessionId":1,}""", "$")]
    [InlineData("""{"ChatSessionId":01}""", "$.ChatSessionId")]
    [InlineData("""{"ChatSessionId":NaN}""", "$.ChatSessionId")]
    [InlineData("""{'ChatSessionId':1}""", "$")]
    [InlineData("""{} x""", "$")]
    [InlineData("""{}{}""", "$")]
    [InlineData("null null", "$")]
    [InlineData("// c\n{}", "$")]
    [InlineData("<html>", "$")]
    public void What_is_no_JSON_is_told_with_the_place(string json, string path)
    {
        var fault = Texts.Fault(ChatSessionEntityJson.Default, json);
        Assert.Equal("valid JSON", fault.Expected);
        Assert.Equal(path, fault.Path);
        Assert.NotNull(fault.LineNumber);
        Assert.NotNull(fault.BytePositionInLine);
        Assert.IsAssignableFrom<JsonException>(fault.InnerException);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_an_unknown_member_is_a_fault()
    {
        Assert.Equal("$.New", Texts.Fault(LinkJson.Default, """{"Href":"x","New":{"a":["\ud800"]}}""").Path);
        Assert.Equal("$.New", Texts.Fault(LinkJson.Default, """{"New":{"\ud800":1}}""").Path);
        Assert.Equal("a string that is no valid Unicode", Texts.Fault(LinkJson.Default, """{"\ud800":1}""").Found);
        Assert.Equal("""{"New":"😀"}""", Texts.Write(LinkJson.Default, Texts.Read(LinkJson.Default, """{"New":"\ud83d\ude00"}""")).Replace("\\uD83D\\uDE00", "😀", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_a_fault() =>
        Assert.Throws<ApiJsonException>(() => JsonText.TryRead(LinkJson.Default, [.. "{\"New\":\""u8, 0xFF, .. "\"}"u8], out _));

    [Fact]
    public void Every_cut_of_a_text_is_a_fault_and_nothing_else()
    {
        var whole = Encoding.UTF8.GetBytes("""{"ChatSessionId":5,"User":{"Name":"æ\u00e6"},"Messages":[{"MessageId":1}],"Rows":{"a":["x"]},"New":{"a":[1.5,true,null]},"WhenRequested":"2023-02-05T13:38:13Z"}""");
        Assert.True(JsonText.TryRead(ChatSessionEntityJson.Default, whole, out _));
        for (var length = 1; length < whole.Length; length++)
        {
            Assert.Throws<ApiJsonException>(() => JsonText.TryRead(ChatSessionEntityJson.Default, whole.AsSpan(0, length), out _));
        }
    }

    [Fact]
    public void Any_damaged_byte_gives_a_value_or_a_fault_and_nothing_else()
    {
        var whole = Encoding.UTF8.GetBytes("""{"ChatSessionId":5,"User":{"Name":"æ\u00e6"},"Status":"Closed","Content":"AQID","Messages":[{"MessageId":1}],"Rows":{"a":["x"]},"New":{"a":[1.5]},"WhenRequested":"2023-02-05T13:38:13Z"}""");
        var random = new Random(3);
        for (var i = 0; i < 20_000; i++)
        {
            var damaged = whole.ToArray();
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            damaged[random.Next(damaged.Length)] = (byte)"{}[]\",:\\0 "[random.Next(10)];
            try
            {
                if (JsonText.TryRead(ChatSessionEntityJson.Default, damaged, out var session))
                {
                    using var document = JsonDocument.Parse(JsonText.ToUtf8(ChatSessionEntityJson.Default, session));
                }
            }
            catch (ApiJsonException)
            {
                // The only exception there is.
            }
        }
    }

    [Fact]
    public void Deeper_than_64_levels_is_a_fault()
    {
        Assert.NotNull(Nested(64));
        var fault = Assert.Throws<ApiJsonException>(() => Nested(65));
        Assert.Contains("64", fault.Found, StringComparison.Ordinal);
        Assert.EndsWith(".Substitute.Substitute", fault.Path, StringComparison.Ordinal);
        Assert.Throws<ApiJsonException>(() => Texts.Read(LinkJson.Default, "{\"New\":" + new string('[', 100) + new string(']', 100) + "}"));
    }

    [Fact]
    public void An_entity_that_holds_itself_is_refused_when_it_is_written()
    {
        var associate = new Associate();
        associate.Substitute = associate;
        Assert.Throws<InvalidOperationException>(() => JsonText.ToUtf8(AssociateJson.Default, associate));
        Assert.Equal("""{"Name":"x"}""", Texts.Write(AssociateJson.Default, new Associate { Name = "x" }));
    }

    [Fact]
    public void A_long_key_is_shortened_in_the_path()
    {
        var fault = Texts.Fault(JsonShapes.Dictionary(JsonShapes.Int32), $$"""{"{{new string('k', 10_000)}}":"x"}""");
        Assert.True(fault.Path.Length < 100);
    }

    private static Associate Nested(int depth) =>
        Texts.Read(AssociateJson.Default, string.Concat(Enumerable.Repeat("{\"Substitute\":", depth - 1)) + "{}" + new string('}', depth - 1));
}
