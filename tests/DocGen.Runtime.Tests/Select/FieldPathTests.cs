using Example.Api;

namespace DocGen.Runtime.Tests.Selecting;

public class FieldPathTests
{
    [Fact]
    public void A_path_prints_its_steps_and_nothing_for_the_entity_itself()
    {
        Assert.Equal("User/Person/FullName", ChatSessionEntity.Fields.User.Person.FullName.ToString());
        Assert.Equal("", default(FieldPath<Link>).ToString());
    }

    [Fact]
    public void Paths_are_equal_without_case()
    {
        var left = default(FieldPath<Link>).Then("Href");
        var right = default(FieldPath<Link>).Then("HREF");
        Assert.True(left == right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != left.Then("x"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a,b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    public void A_name_that_select_cannot_write_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => default(FieldPath<Link>).Then(name));

    [Fact]
    public void A_name_that_is_null_is_refused() => Assert.Throws<ArgumentNullException>(() => default(FieldPath<Link>).Then(null!));
}
