using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class NamesByMethodTests
{
    private static readonly string[] Rows = ["Glue | string", "Thread | string"];
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", ["Id | int32", "Cover | Binding"]);
    private static readonly WrittenPage Other = Giving("v1A_Other", "Stamp", ["Ink | string", "Colour | int32"]);

    [Theory]
    [InlineData("GetBinding")]
    [InlineData("CreateDefaultBinding")]
    public void What_such_a_method_gives_is_the_type_that_only_cells_name(string method)
    {
        var model = Merge.Of(Book, Other, Giving("v1B_" + method, "Stamp", Rows));
        Assert.Equal("Binding", model.Response("v1B_" + method));
        Assert.Equal(["Glue", "Thread"], model.Entity("Binding").Properties());
        Assert.Equal("Binding", model.Entity("Binding").DocName);
    }

    [Theory]
    [InlineData("GetBindings")]
    [InlineData("GetBindingList")]
    public void A_list_is_known_by_its_singular(string method) =>
        Assert.Equal("Binding[]", Merge.Of(Book, Listing("v1B_" + method, Rows)).Response("v1B_" + method));

    [Fact]
    public void The_method_may_leave_out_the_last_words_of_the_name() =>
        Assert.Equal("BindingInfo", Merge.Of(Giving("v1A_Get", "Book", ["Id | int32", "Cover | BindingInfo"]), Other, Giving("v1B_GetBinding", "Stamp", Rows)).Response("v1B_GetBinding"));

    [Fact]
    public void Two_longer_names_decide_nothing()
    {
        var model = Merge.Of(Giving("v1A_Get", "Book", ["Cover | BindingInfo", "Back | BindingPlan"]), Other, Giving("v1B_GetBinding", "Stamp", Rows));
        Assert.Null(model.Entity(model.Response("v1B_GetBinding")).DocName);
    }

    [Fact]
    public void A_type_that_a_table_shows_is_not_taken()
    {
        var model = Merge.Of(Book, Other, Giving("v1A_Default", "Binding", ["Nails | int32", "Screws | int32"]), Giving("v1B_GetBinding", "Stamp", Rows));
        Assert.NotEqual("Binding", model.Response("v1B_GetBinding"));
        Assert.Equal(["Nails", "Screws"], model.Entity("Binding").Properties());
    }

    [Fact]
    public void A_part_of_a_word_is_no_name() =>
        Assert.NotEqual("Binding", Merge.Of(Book, Other, Giving("v1B_GetBind", "Stamp", Rows)).Response("v1B_GetBind"));
}
