using Example.Api;

namespace DocGen.Runtime.Tests.Selecting;

public class SelectCoverTests
{
    [Theory]
    [InlineData("User", "User/Name", true)]
    [InlineData("user", "USER", true)]
    [InlineData("User/Name", "User", false)]
    [InlineData("User/Name", "User/Name", true)]
    [InlineData("User/Name", "User/Person", false)]
    [InlineData("User/Name,User", "User/Person", true)]
    [InlineData("User,User/Name", "User/Person", true)]
    [InlineData("User/Name,User/Person", "User/Person/FullName", true)]
    [InlineData("User/Name,User/Person/FullName", "User/Person", false)]
    [InlineData("Nothing", "User", false)]
    [InlineData("", "User", true)]
    public void A_name_selects_the_whole_of_what_is_below_it(string text, string path, bool covered)
    {
        FieldPath<ChatSessionEntity> asked = default;
        foreach (var step in path.Split('/'))
        {
            asked = asked.Then(step);
        }

        Assert.Equal(covered, Select<ChatSessionEntity>.Parse(text).Covers(asked));
    }

    [Fact]
    public void The_entity_itself_is_covered_only_by_everything()
    {
        Assert.True(Select<Link>.Parse("").Covers(default));
        Assert.False(Select<Link>.Parse("Href").Covers(default));
    }
}
