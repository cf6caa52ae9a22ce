using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Selecting;

public class SelectReadTests
{
    private const string Answer = """
        {"ChatSessionId":null,"User":{"AssociateId":null,"Name":"x","Person":{"PersonId":null,"FullName":null}},"CustomerName":null,"Messages":[{"MessageId":null,"Message":"hei"}],"New":null,"Newer":5}
        """;

    private static readonly Select<ChatSessionEntity> s_select = "customername,USER/Person/fullname,User/Name,Messages/Message";

    private static ChatSessionEntity Read() => Texts.Read(ChatSessionEntityJson.Default, Answer, s_select.Node);

    [Fact]
    public void A_null_is_known_as_real_or_as_not_selected()
    {
        var session = Read();
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.CustomerName));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.ChatSessionId));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.Rating));
        Assert.True(ApiEntityState.IsSelected(session, "customerNAME"));
        Assert.False(ApiEntityState.IsSelected(session, "Nowhere"));
        Assert.True(ApiEntityState.IsPartial(session));
    }

    [Fact]
    public void The_same_is_known_of_nested_entities()
    {
        var session = Read();
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User));
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.Name));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.AssociateId));
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.Person.FullName));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.User.Person.PersonId));
        Assert.False(ApiEntityState.IsSelected(session.User!.Person!, "PersonId"));
        Assert.True(ApiEntityState.IsSelected(session.Messages![0], "Message"));
        Assert.False(ApiEntityState.IsSelected(session.Messages[0], "MessageId"));
        Assert.True(ApiEntityState.IsPartial(session.User.Person!));
    }

    [Fact]
    public void Written_back_it_has_only_what_was_selected_and_never_a_silent_null() =>
        Assert.Equal(
            """{"User":{"Name":"x","Person":{"FullName":null}},"CustomerName":null,"Messages":[{"Message":"hei"}],"Newer":5}""",
            Texts.Write(ChatSessionEntityJson.Default, Read()));

    [Fact]
    public void What_was_set_afterwards_is_written_as_well()
    {
        var session = Read();
        session.Rating = 4;
        session.User!.AssociateId = 7;
        Assert.Equal(
            """{"User":{"AssociateId":7,"Name":"x","Person":{"FullName":null}},"CustomerName":null,"Rating":4,"Messages":[{"Message":"hei"}],"Newer":5}""",
            Texts.Write(ChatSessionEntityJson.Default, session));
    }

    [Fact]
    public void Below_what_was_not_selected_nothing_counts_as_selected()
    {
        Select<ChatSessionEntity> select = "CustomerName";
        var session = Texts.Read(ChatSessionEntityJson.Default, """{"User":{"Name":null,"Person":{"FullName":"y"}}}""", select.Node);
        Assert.False(ApiEntityState.IsSelected(session.User!, "Name"));
        Assert.False(ApiEntityState.IsSelected(session.User!.Person!, "FullName"));
        Assert.Equal("""{"User":{"Person":{"FullName":"y"}}}""", Texts.Write(ChatSessionEntityJson.Default, session));
    }

    [Fact]
    public void A_selected_member_that_no_page_shows_is_known_too()
    {
        Select<Link> select = "new";
        var link = Texts.Read(LinkJson.Default, """{"New":null,"Other":null,"Href":null}""", select.Node);
        Assert.True(ApiEntityState.IsSelected(link, "New"));
        Assert.False(ApiEntityState.IsSelected(link, "Other"));
        Assert.Equal("""{"New":null}""", Texts.Write(LinkJson.Default, link));
    }

    [Fact]
    public void Without_a_selection_everything_that_came_is_selected()
    {
        var session = Texts.Read(ChatSessionEntityJson.Default, Answer);
        Assert.True(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.ChatSessionId));
        Assert.False(ApiEntityState.IsSelected(session, ChatSessionEntity.Fields.Rating));
        Assert.True(ApiEntityState.IsSelected(session, default(FieldPath<ChatSessionEntity>)));
        Assert.False(ApiEntityState.IsPartial(session));
    }

    [Fact]
    public void A_selection_of_all_names_leaves_nothing_out()
    {
        Select<Link> all = "Rel,href";
        Assert.False(ApiEntityState.IsPartial(Texts.Read(LinkJson.Default, "{}", all.Node)));
        Select<Associate> nearly = "AssociateId,Name,Person/FullName,Substitute";
        Assert.True(ApiEntityState.IsPartial(Texts.Read(AssociateJson.Default, "{}", nearly.Node)));
    }

    [Fact]
    public void An_entity_made_by_hand_has_nothing_selected()
    {
        var link = new Link { Href = "x" };
        Assert.False(ApiEntityState.IsSelected(link, Link.Fields.Href));
        Assert.False(ApiEntityState.IsSelected(link, default(FieldPath<Link>)));
        Assert.False(ApiEntityState.IsPartial(link));
    }

    [Fact]
    public void It_works_on_each_element_of_lists_and_dictionaries()
    {
        Select<Link> select = "Rel";
        var list = Texts.Read(JsonShapes.List(LinkJson.Default), """[{"Href":null,"Rel":null},{"Rel":"x"}]""", select.Node);
        Assert.Equal("""[{"Rel":null},{"Rel":"x"}]""", Texts.Write(JsonShapes.List(LinkJson.Default), list));
        var map = Texts.Read(JsonShapes.Dictionary(JsonShapes.List(LinkJson.Default)), """{"a":[{"Href":null,"Rel":null}]}""", select.Node);
        Assert.False(ApiEntityState.IsSelected(map["a"][0], "Href"));
    }

    [Fact]
    public void One_selection_serves_several_tables_and_many_threads()
    {
        Select<ChatSessionEntity> select = "Name,FullName,PersonId,Href";
        Parallel.For(0, 2000, i =>
        {
            var associate = Texts.Read(AssociateJson.Default, """{"AssociateId":null,"Name":null}""", select.Node);
            var person = Texts.Read(PersonEntityJson.Default, """{"PersonId":null,"FullName":null}""", select.Node);
            Assert.Equal("""{"Name":null}""", Texts.Write(AssociateJson.Default, associate));
            Assert.Equal("""{"PersonId":null,"FullName":null}""", Texts.Write(PersonEntityJson.Default, person));
        });
    }
}
