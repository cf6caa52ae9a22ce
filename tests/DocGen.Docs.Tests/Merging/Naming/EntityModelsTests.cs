using DocGen.Docs.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Naming;

public class EntityModelsTests
{
    [Fact]
    public void A_property_has_wire_name_text_and_deprecation()
    {
        var property = Assert.Single(Merge.Of(Giving("v1A_Get", "Book", ["page count | int32 | Deprecated: use Sheets"])).Entity("Book").Properties);
        Assert.Equal(("page count", "PageCount", "Deprecated: use Sheets", "Deprecated: use Sheets"), (property.WireName, property.Name, property.Summary, property.Obsolete));
    }

    [Fact]
    public void An_enum_is_called_after_its_type_and_property_and_belongs_to_the_type()
    {
        var entity = Merge.Of(Giving("v1A_Get", "Book", ["Size | Enum: Folio, Quarto | How large", "Inks | Enum: Red, Blue"])).Entity("Book");
        Assert.Equal([("BookInks", ""), ("BookSize", "How large")], entity.Enums.Select(item => (item.Name, item.Summary)));
    }

    [Fact]
    public void An_enum_whose_name_is_taken_gets_a_word_more_and_is_told_of()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Size | Enum: Folio, Quarto"]), Giving("v1B_Get", "BookSize", ["Inches | int32"]));
        Assert.Equal("enum BookSizeWord", model.Type("Book", "Size"));
        Assert.Contains("BookSizeWord", Assert.Single(model.Found(MergingRules.Renamed)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_is_named_and_never_shown_has_no_properties_and_is_told_of()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Cover | Binding"]));
        Assert.Empty(model.Entity("Binding").Properties);
        Assert.Contains("never shown", model.Entity("Binding").Summary, StringComparison.Ordinal);
        Assert.Equal("Binding", Assert.Single(model.Found(MergingRules.NeverShown)).Words);
    }

    [Fact]
    public void A_page_that_shows_it_later_only_adds_properties()
    {
        var book = Giving("v1A_Get", "Book", ["Cover | Binding"]);
        var (before, after) = (Merge.Of(book), Merge.Of(book, Giving("v1B_Get", "Binding", ["Glue | string"])));
        Assert.Equal(before.Entity("Book"), after.Entity("Book"));
        Assert.Equal(["Glue"], after.Entity("Binding").Properties());
        Assert.Empty(after.Found(MergingRules.NeverShown));
    }

    [Fact]
    public void Types_that_no_operation_reaches_are_left_out() =>
        Assert.Equal("", Merge.Of(Silent("v1A_Delete") with { Gives = ["Cover | Binding"] }, Silent("v1B_Delete")).TypeNames());

    [Fact]
    public void Types_are_sorted_by_name() => Assert.Equal("Atlas, Book, Map", Merge.Of(Giving("v1A_Get", "Map", ["X | int32"]), Giving("v1B_Get", "Book", ["Y | Atlas"])).TypeNames());

    [Fact]
    public void What_is_patched_is_selectable_too_since_patches_name_its_paths()
    {
        var patch = Giving("v1A_Patch", "Book", ["Cover | Binding"]) with { Verb = "PATCH", Label = "changes", Takes = ["op | String", "path | String"] };
        Assert.Equal(["Binding", "Book"], Merge.Of(patch, Giving("v1B_Get", "Map", ["Edge | Ruler"])).Entities.Where(entity => entity.Selectable).Select(entity => entity.Name));
    }

    [Fact]
    public void Only_what_a_select_can_reach_is_selectable()
    {
        var book = Giving("v1A_Get", "Book", ["Cover | Binding"]) with { Query = ["$select | string"] };
        var model = Merge.Of(book, Giving("v1B_Get", "Map", ["Cover | Binding", "Edge | Ruler"]));
        Assert.Equal(["Binding", "Book"], model.Entities.Where(entity => entity.Selectable).Select(entity => entity.Name));
    }
}
