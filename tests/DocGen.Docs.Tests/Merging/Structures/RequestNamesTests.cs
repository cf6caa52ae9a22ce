using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

public class RequestNamesTests
{
    private const string Lock = "Lock | bool";
    private static readonly WrittenPage Book = Giving("v1A_Get", "Book", ["Id | int32", "Title | string", Lock]);
    private static readonly WrittenPage Film = Giving("v1B_Get", "Film", ["Reel | int32", "Director | string", Lock]);
    private static readonly WrittenPage Map = Giving("v1C_Get", "Map", ["Scale | int32", "Town | string", Lock]);
    private static readonly WrittenPage Save = Taking("v1D_Save", "thing", ["Id | Integer", "Title | String"]);

    [Fact]
    public void Requests_leave_out_what_many_entities_have_in_answers_and_no_request_has() => Assert.Equal("Book", Merge.Of(Book, Film, Map, Save).Body(Save.Uid));

    [Fact]
    public void Two_entities_are_not_many() => Assert.NotEqual("Book", Merge.Of(Book, Film, Save).Body(Save.Uid));

    [Fact]
    public void A_property_that_any_request_names_is_not_left_out() =>
        Assert.NotEqual("Book", Merge.Of(Book, Film, Map, Save, Taking("v1E_Shut", "request", ["Lock | Boolean"])).Body(Save.Uid));

    [Fact]
    public void A_property_that_any_request_sample_shows_is_not_left_out() =>
        Assert.NotEqual("Book", Merge.Of(Book, Film, Map, Save, Taking("v1E_Shut", "request", ["Doors | Array"], """{ "Doors": [ { "Lock": true } ] }""")).Body(Save.Uid));

    [Fact]
    public void A_request_that_leaves_out_more_is_another_type() =>
        Assert.NotEqual("Book", Merge.Of(Book, Film, Map, Save with { Takes = ["Title | String"] }).Body(Save.Uid));
}
