using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class MemberNamesTests
{
    private static string[] Names(string entity, params string[] properties) =>
        [.. Merge.Of(Giving("v1A_Get", entity, [.. properties.Select(property => property + " | int32")])).Entity(entity).Properties.Select(property => property.Name)];

    [Theory]
    [InlineData("$mode", "Mode")]
    [InlineData("odata.metadata", "OdataMetadata")]
    [InlineData("op", "Op")]
    [InlineData("2nd", "_2nd")]
    [InlineData("Tool-Tip", "ToolTip")]
    public void A_property_has_the_nearest_name(string wireName, string name) => Assert.Equal(name, Assert.Single(Names("Book", wireName)));

    [Fact]
    public void A_member_is_never_called_like_its_class() => Assert.Equal(["BookValue", "Title"], Names("Book", "Book", "Title"));

    [Theory]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("Equals")]
    [InlineData("GetType")]
    [InlineData("Fields")]
    [InlineData("Then")]
    public void A_member_hides_nothing_that_is_there_already(string name) => Assert.Equal(name + "Value", Assert.Single(Names("Book", name)));

    [Fact]
    public void Links_stand_beside_links_with_an_underscore() => Assert.Equal(["Pages", "_Pages"], Names("Book", "Pages", "_Pages"));

    [Fact]
    public void Names_that_differ_in_case_only_are_members_both() => Assert.Equal(["ToolTip", "Tooltip"], Names("Book", "ToolTip", "Tooltip"));

    [Fact]
    public void Names_that_meet_are_told_apart_by_a_word_first() => Assert.Equal(["Mode", "ModeValue", "ModeValue2"], Names("Book", "mode", "$mode", "Mode"));

    [Fact]
    public void A_derived_entity_keeps_clear_of_the_members_of_its_base()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Id | int32", "Sheets | string"]), Giving("v1A_Print", "BookOnPaper", ["Id | int32", "Sheets | string", "$Sheets | string"]));
        Assert.Equal(("Book", "SheetsValue"), (model.Entity("BookOnPaper").Base, Assert.Single(model.Entity("BookOnPaper").Properties).Name));
    }

    [Theory]
    [InlineData("null", "Null")]
    [InlineData("Value", "ValueMember")]
    [InlineData("ToString", "ToStringMember")]
    [InlineData("Create", "CreateMember")]
    [InlineData("BookSize", "BookSizeMember")]
    [InlineData("3D", "_3D")]
    public void The_members_of_an_enum_are_free_names_too(string word, string name)
    {
        var members = Merge.Of(Giving("v1A_Get", "Book", [$"Size | Enum: Folio, {word}"])).Entity("Book").Enums[0].Members;
        Assert.Equal((word, name), (members[1].Word, members[1].Name));
    }

    [Fact]
    public void Words_that_differ_in_case_only_are_members_both() => Assert.Equal(
        ["Up", "UP", "UpMember"],
        Merge.Of(Giving("v1A_Get", "Book", ["Size | Enum: Up, UP, up"])).Entity("Book").Enums[0].Members.Select(member => member.Name));

    [Fact]
    public void A_property_without_any_letter_has_a_name() => Assert.Equal(["_", "_Value"], Names("Book", "$", "%"));
}
