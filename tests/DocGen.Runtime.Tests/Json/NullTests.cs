using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class NullTests
{
    private static readonly JsonRules s_server = new() { WritesAllNulls = true };

    [Fact]
    public void A_null_that_was_read_is_written_and_one_that_was_not_is_left_out()
    {
        var link = Texts.Read(LinkJson.Default, """{"Rel":null}""");
        Assert.Equal("""{"Rel":null}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void A_new_entity_writes_only_what_was_set()
    {
        Assert.Equal("{}", Texts.Write(LinkJson.Default, new Link()));
        Assert.Equal("""{"Rel":"x"}""", Texts.Write(LinkJson.Default, new Link { Rel = "x" }));
    }

    [Fact]
    public void A_property_that_was_read_and_then_set_to_null_is_written_as_null()
    {
        var link = Texts.Read(LinkJson.Default, """{"Href":"x","Rel":"y"}""");
        link.Href = null;
        Assert.Equal("""{"Href":null,"Rel":"y"}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void A_null_can_be_asked_for()
    {
        var associate = new Associate { Name = "x" };
        ApiEntityState.WriteNull(associate, Associate.Fields.Person);
        ApiEntityState.WriteNull(associate, "AssociateId");
        ApiEntityState.WriteNull(associate, Associate.Fields.Name);
        Assert.Equal("""{"AssociateId":null,"Name":"x","Person":null}""", Texts.Write(AssociateJson.Default, associate));
    }

    [Fact]
    public void A_null_is_asked_for_by_one_name_and_not_by_a_path()
    {
        var associate = new Associate();
        Assert.Throws<ArgumentException>(() => ApiEntityState.WriteNull(associate, Associate.Fields.Person.FullName));
        Assert.Throws<ArgumentException>(() => ApiEntityState.WriteNull(associate, ""));
    }

    [Fact]
    public void A_server_writes_all_nulls_at_every_level()
    {
        var associate = new Associate { Substitute = new() { Name = "x" } };
        Assert.Equal(
            """{"AssociateId":null,"Name":null,"Person":null,"Substitute":{"AssociateId":null,"Name":"x","Person":null,"Substitute":null}}""",
            Texts.Write(AssociateJson.Default, associate, rules: s_server));
    }

    [Fact]
    public void Every_kind_of_property_can_be_null()
    {
        var json = Texts.Write(ChatSessionEntityJson.Default, new ChatSessionEntity(), rules: s_server);
        var session = Texts.Read(ChatSessionEntityJson.Default, json);
        Assert.Equal(json, Texts.Write(ChatSessionEntityJson.Default, session));
        Assert.Equal(16, json.Split("null").Length - 1);
        Assert.Null(session.Anything);
        Assert.Null(session.Status);
    }

    [Fact]
    public void The_default_of_an_open_enum_is_null() =>
        Assert.Equal("""{"Status":null}""", Texts.Write(ChatSessionEntityJson.Default, Marked(new ChatSessionEntity { Status = default(ChatSessionEntityStatus) }, "Status")));

    private static ChatSessionEntity Marked(ChatSessionEntity session, string name)
    {
        ApiEntityState.WriteNull(session, name);
        return session;
    }
}
