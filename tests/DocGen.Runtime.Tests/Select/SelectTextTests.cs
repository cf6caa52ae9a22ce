using Example.Api;

namespace DocGen.Runtime.Tests.Selecting;

public class SelectTextTests
{
    [Theory]
    [InlineData("name,department,category/id", "name,department,category/id")]
    [InlineData(" name , department ,\tcategory / id ", "name,department,category/id")]
    [InlineData("name,,department,", "name,department")]
    [InlineData("a/b/c", "a/b/c")]
    [InlineData("odata.metadata,_Links,Æ", "odata.metadata,_Links,Æ")]
    [InlineData("Name,name", "Name,name")]
    public void Text_is_cut_into_paths_and_printed_without_blanks(string text, string printed) =>
        Assert.Equal(printed, Select<Link>.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(" , ,")]
    public void No_name_at_all_means_everything(string? text)
    {
        var select = Select<Link>.Parse(text);
        Assert.True(select.IsEverything);
        Assert.Null(select.Node);
        Assert.Equal("", select.ToString());
        Assert.Empty(select);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("a/")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/ /b")]
    [InlineData("a\0b")]
    [InlineData("a\r\nb")]
    [InlineData("x,a\u007f")]
    public void A_step_without_a_name_or_with_a_control_character_is_refused(string text)
    {
        Assert.False(Select<Link>.TryParse(text, out var select, out var fault));
        Assert.Null(select);
        Assert.StartsWith("$select has", fault, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Select<Link>.Parse(text));
        Assert.False(Select<Link>.TryParse(text, out _));
    }

    [Fact]
    public void The_text_may_have_8192_characters_and_not_one_more()
    {
        Assert.True(Select<Link>.TryParse(new string('a', 8192), out _));
        Assert.False(Select<Link>.TryParse(new string('a', 8193), out _, out var fault));
        Assert.Equal("$select is longer than 8,192 characters.", fault);
        Assert.False(Select<Link>.TryParse(new string(' ', 8193), out _));
    }

    [Fact]
    public void A_path_may_have_16_names_and_not_one_more()
    {
        Assert.True(Select<Link>.TryParse(string.Join('/', Enumerable.Repeat("a", 16)), out _));
        Assert.False(Select<Link>.TryParse("x," + string.Join('/', Enumerable.Repeat("a", 17)), out _, out var fault));
        Assert.Equal("$select goes deeper than 16 names.", fault);
    }

    [Fact]
    public void Thousands_of_names_are_no_trouble()
    {
        var select = Select<Link>.Parse(string.Join(',', Enumerable.Range(0, 1500).Select(i => "n" + i)));
        Assert.Equal(1500, select.Count());
        Assert.True(select.Node!.TryGet("N1499", out _));
        Assert.False(select.Node.TryGet("n1500", out _));
    }

    [Fact]
    public void Text_converts_and_null_stays_null()
    {
        Select<Link>? none = (string?)null;
        Assert.Null(none);
        Select<Link> select = "Href";
        Assert.Equal("Href", select.ToString());
        Assert.Throws<FormatException>(() => { Select<Link> _ = "a/"; });
    }

    [Fact]
    public void Typed_paths_make_a_selection_by_a_collection_expression()
    {
        Select<ChatSessionEntity> select = [
            ChatSessionEntity.Fields.CustomerName, ChatSessionEntity.Fields.User.Person.FullName,
            ChatSessionEntity.Fields.User.Then("New"), ChatSessionEntity.Fields.OdataMetadata, ChatSessionEntity.Fields.Messages];
        Assert.Equal("CustomerName,User/Person/FullName,User/New,odata.metadata,Messages", select.ToString());
        Assert.Equal(5, select.Count());
        Assert.Equal(ChatSessionEntity.Fields.CustomerName, select.First());
        Select<ChatSessionEntity> all = [];
        Assert.True(all.IsEverything);
    }

    [Fact]
    public void Too_much_of_typed_paths_is_refused_as_well()
    {
        var deep = ChatSessionEntity.Fields.Then("a");
        for (var i = 1; i < 16; i++)
        {
            deep = deep.Then("a");
        }

        Assert.NotNull((Select<ChatSessionEntity>)[deep]);
        Assert.Throws<ArgumentException>(() => (Select<ChatSessionEntity>)[deep.Then("a")]);
        Assert.Throws<ArgumentException>(() => (Select<ChatSessionEntity>)[ChatSessionEntity.Fields.Then(new string('a', 8193))]);
        Assert.Throws<ArgumentException>(() => (Select<ChatSessionEntity>)[ChatSessionEntity.Fields]);
    }
}
