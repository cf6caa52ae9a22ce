using System.Text.Json;
using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Json;

public class UnknownMemberTests
{
    [Fact]
    public void Members_that_no_page_shows_are_kept_at_every_level_and_written_back_last()
    {
        const string json = """{"New":{"a":[1,2]},"ChatSessionId":1,"User":{"Newer":null,"Name":"x","Æ":"y"},"Messages":[{"Odd":true}],"FieldProperties":{"f":{"Z":0}}}""";
        var session = Texts.Read(ChatSessionEntityJson.Default, json);
        Assert.Equal(
            """{"ChatSessionId":1,"User":{"Name":"x","Newer":null,"Æ":"y"},"Messages":[{"Odd":true}],"FieldProperties":{"f":{"Z":0}},"New":{"a":[1,2]}}""",
            Texts.Write(ChatSessionEntityJson.Default, session));
        Assert.Equal(["New"], ApiEntityState.UnknownMembers(session).Keys);
        Assert.Equal(["Newer", "Æ"], ApiEntityState.UnknownMembers(session.User!).Keys);
    }

    [Fact]
    public void They_may_be_added_changed_and_removed()
    {
        var link = Texts.Read(LinkJson.Default, """{"Href":"x","A":1,"B":2}""");
        var members = ApiEntityState.UnknownMembers(link);
        using var document = JsonDocument.Parse("""{"deep":"+"}""");
        members["C"] = document.RootElement;
        members.Remove("A");
        Assert.Equal("""{"Href":"x","B":2,"C":{"deep":"+"}}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void A_name_that_is_a_property_is_written_once_and_by_the_property()
    {
        var link = new Link { Href = "x" };
        using var document = JsonDocument.Parse("1");
        ApiEntityState.UnknownMembers(link)["Href"] = document.RootElement;
        Assert.Equal("""{"Href":"x"}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void A_removed_element_is_written_as_null()
    {
        var link = new Link();
        ApiEntityState.UnknownMembers(link)["A"] = default;
        Assert.Equal("""{"A":null}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void An_entity_made_by_hand_has_none() => Assert.Empty(ApiEntityState.UnknownMembers(new Link()));

    [Fact]
    public void Numbers_of_any_size_and_nested_objects_are_kept_as_they_are()
    {
        const string json = """{"A":123456789012345678901234567890,"B":1.50,"C":{"d":{"e":[[]]}}}""";
        Assert.Equal(json, Texts.Write(LinkJson.Default, Texts.Read(LinkJson.Default, json)));
    }
}
