using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Selecting;

public class SelectWriteTests
{
    private static readonly JsonRules s_leftOut = new() { WritesAllNulls = true, LeavesOutUnselected = true };
    private static readonly JsonRules s_server = new() { WritesAllNulls = true };

    private static Associate Stored() => new()
    {
        AssociateId = 1, Name = "x", Person = new() { PersonId = 2, FullName = "y" }, Substitute = new() { AssociateId = 3 },
    };

    [Theory]
    [InlineData("name", """{"AssociateId":null,"Name":"x","Person":null,"Substitute":null}""")]
    [InlineData("Person", """{"AssociateId":null,"Name":null,"Person":{"PersonId":2,"FullName":"y"},"Substitute":null}""")]
    [InlineData("PERSON/fullname", """{"AssociateId":null,"Name":null,"Person":{"PersonId":null,"FullName":"y"},"Substitute":null}""")]
    [InlineData("Person/FullName,Person", """{"AssociateId":null,"Name":null,"Person":{"PersonId":2,"FullName":"y"},"Substitute":null}""")]
    [InlineData("Substitute/Name,AssociateId", """{"AssociateId":1,"Name":null,"Person":null,"Substitute":{"AssociateId":null,"Name":null,"Person":null,"Substitute":null}}""")]
    [InlineData("nowhere", """{"AssociateId":null,"Name":null,"Person":null,"Substitute":null}""")]
    [InlineData("Name/below", """{"AssociateId":null,"Name":"x","Person":null,"Substitute":null}""")]
    [InlineData("", """{"AssociateId":1,"Name":"x","Person":{"PersonId":2,"FullName":"y"},"Substitute":{"AssociateId":3,"Name":null,"Person":null,"Substitute":null}}""")]
    public void What_is_not_selected_is_written_as_null(string select, string json) =>
        Assert.Equal(json, Texts.Write(AssociateJson.Default, Stored(), Select<Associate>.Parse(select).Node, s_server));

    [Theory]
    [InlineData("name", """{"Name":"x"}""")]
    [InlineData("Person/FullName", """{"Person":{"FullName":"y"}}""")]
    [InlineData("Substitute/Name", """{"Substitute":{"Name":null}}""")]
    [InlineData("nowhere", "{}")]
    public void Or_it_is_left_out(string select, string json) =>
        Assert.Equal(json, Texts.Write(AssociateJson.Default, Stored(), Select<Associate>.Parse(select).Node, s_leftOut));

    [Fact]
    public void The_entity_itself_is_not_changed()
    {
        var stored = Stored();
        var before = Texts.Write(AssociateJson.Default, stored);
        Texts.Write(AssociateJson.Default, stored, Select<Associate>.Parse("Name").Node);
        Assert.Equal(before, Texts.Write(AssociateJson.Default, stored));
    }

    [Fact]
    public void It_works_on_each_element_of_lists_and_dictionaries()
    {
        Select<Link> select = "Rel";
        var links = new List<Link> { new() { Href = "a", Rel = "b" }, null!, new() { Href = "c" } };
        Assert.Equal("""[{"Href":null,"Rel":"b"},null,{"Href":null,"Rel":null}]""", Texts.Write(JsonShapes.List(LinkJson.Default), links, select.Node));
        Assert.Equal("""{"k":{"Href":null,"Rel":"b"}}""", Texts.Write(JsonShapes.Dictionary(LinkJson.Default), new() { ["k"] = links[0] }, select.Node));
        var session = new ChatSessionEntity { Messages = [new() { MessageId = 1, Message = "m" }], Ids = [1, 2] };
        Assert.Equal(
            """{"Messages":[{"Message":"m"}],"Ids":[1,2]}""",
            Texts.Write(ChatSessionEntityJson.Default, session, Select<ChatSessionEntity>.Parse("Messages/Message,Ids").Node, s_leftOut));
    }

    [Fact]
    public void Members_that_no_page_shows_and_open_JSON_are_selected_like_all_others()
    {
        const string json = """{"Anything":{"a":1,"b":{"c":2,"d":3},"e":[{"f":1,"g":2}]},"New":{"x":1,"y":2},"Newer":5}""";
        var session = Texts.Read(ChatSessionEntityJson.Default, json);
        Assert.Equal(
            """{"Anything":{"b":{"d":3},"e":[{"f":1}]},"New":{"y":2}}""",
            Texts.Write(ChatSessionEntityJson.Default, session, Select<ChatSessionEntity>.Parse("anything/B/d,new/y,Anything/e/f").Node, s_leftOut));
        Assert.EndsWith(
            """
            "Anything":{"a":null,"b":{"c":2,"d":3},"e":null},"odata.metadata":null,"Statuses":null,"Rows":null,"New":null,"Newer":5}
            """.Trim(),
            Texts.Write(ChatSessionEntityJson.Default, session, Select<ChatSessionEntity>.Parse("Anything/b,Newer").Node),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    public void It_works_beyond_64_properties(int number)
    {
        var wide = Texts.Read(WideEntityJson.Default, "{" + string.Join(",", Enumerable.Range(0, 130).Select(i => $"\"Property{i}\":{i}")) + "}");
        Assert.Equal($"{{\"Property{number}\":{number}}}", Texts.Write(WideEntityJson.Default, wide, Select<WideEntity>.Parse($"property{number}").Node, s_leftOut));
        var nulls = Texts.Write(WideEntityJson.Default, wide, Select<WideEntity>.Parse($"property{number}").Node);
        Assert.Equal(129, nulls.Split(":null").Length - 1);
        Assert.Contains($"\"Property{number}\":{number}", nulls, StringComparison.Ordinal);
    }

    [Fact]
    public void Writing_allocates_nothing()
    {
        var session = Texts.Read(ChatSessionEntityJson.Default, """{"ChatSessionId":1,"User":{"Name":"x"},"WhenRequested":"2023-02-05T13:38:13.2646505+01:00","Rating":1.5,"Ids":[1,2],"FieldProperties":{"a":{"FieldLength":1}},"Content":"AQID","Anything":{"a":"b"},"New":1}""");
        var destination = new System.Buffers.ArrayBufferWriter<byte>(4096);
        Select<ChatSessionEntity> select = "ChatSessionId,User/Name";
        for (var i = 0; i < 100; i++)
        {
            destination.ResetWrittenCount();
            JsonText.Write(ChatSessionEntityJson.Default, session, destination);
            JsonText.Write(ChatSessionEntityJson.Default, session, destination, select: select.Node);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            destination.ResetWrittenCount();
            JsonText.Write(ChatSessionEntityJson.Default, session, destination);
            JsonText.Write(ChatSessionEntityJson.Default, session, destination, select: select.Node);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
