using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging.Structures;

/// <summary>What a page alone tells of its request is kept for the next merge; what other pages tell in one merge must be gone in the next.</summary>
public class RequestEvidenceTests
{
    private static readonly WrittenPage Order = Taking(
        "v1B_Order", "request",
        ["Count | Integer", "Note | String", "Due | String", "Marks | Array", "Notes | Object", "Colour | String", "Rest | Array", "Parcels | Array", "Buyer | Person"],
        """
        {
          "Count": 3, "Note": "two words", "Due": "2031-05-06T07:08:09", "Marks": [ 1, 2 ], "Notes": { "a": "b c" },
          "Colour": "Red", "Rest": [], "Parcels": [ { "Weight": 1, "Size": "x y" } ], "Buyer": null
        }
        """);

    /// <summary>Another page, and what it makes of a property of the order.</summary>
    public static TheoryData<string, string, string> Others => new()
    {
        { "paint", "Colour", "enum OrderRequestColour" },
        { "box", "Parcels", "Box[]" },
        { "shelf", "Rest", "Int32[]" },
    };

    [Fact]
    public void What_the_page_decides_alone_is_as_exact_as_anywhere()
    {
        var model = Merge.Of(Order);
        Assert.Equal(
            ["Int32", "String", "DateTime", "Int32[]", "String{}", "String", "Json[]", "Parcel[]", "Person"],
            model.Entity("OrderRequest").Properties.Select(property => property.Type.Text()));
        Assert.Equal(["Due; Order; DateTime"], model.Found(MergingRules.AssumedText).Select(found => found.Words));
        Assert.Equal(["Marks; Order; a list of Int32", "Notes; Order; a dictionary of String"], model.Found(MergingRules.AssumedElement).Select(found => found.Words).Where(words => !words.StartsWith("Parcels", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void What_another_page_tells_goes_with_that_page(string other, string property, string type)
    {
        var (order, kept) = (Evidence(Order), new KeptModels());
        var alone = Merge.Of(Order);
        Assert.NotEqual(type, alone.Type("OrderRequest", property));
        Merge.AssertEqual(alone, Merged(order));
        var together = Merged([.. order, .. Evidence(Page(other))]);
        Assert.Equal(type, together.Type("OrderRequest", property));
        Merge.AssertEqual(Merge.Of(Order, Page(other)), together);
        Merge.AssertEqual(alone, Merged(order));

        ApiModel Merged(PageEvidence[] pages) => ApiModelBuilder.Merge(new PageSet(pages), kept);
    }

    [Fact]
    public void A_class_that_is_called_otherwise_next_time_is_made_again()
    {
        var plain = Order with { Takes = ["Count | Integer"], Sent = null };
        var (order, clashing, kept) = (Evidence(plain), Evidence(plain with { Uid = "v1C_Order" }), new KeptModels());
        Assert.Equal("OrderRequest", Body([.. order]));
        Assert.Equal("BOrderRequest", Body([.. order, .. clashing]));
        Assert.Equal("OrderRequest", Body([.. order]));

        string Body(PageEvidence[] pages) => ApiModelBuilder.Merge(new PageSet(pages), kept).Body("v1B_Order");
    }

    private static WrittenPage Page(string about) => about switch
    {
        "paint" => Giving("v1A_Paint", "Paint", ["Shade | string"], """{ "Shade": "Dim" }""") with { Query = ["colour | Enum: Red, Blue"] },
        "box" => Giving("v1A_Box", "Box", ["Weight | int32", "Size | string"], """{ "Weight": 2, "Size": "a b" }"""),
        _ => Giving("v1A_Shelf", "Shelf", ["Rest | array"], """{ "Rest": [ 7 ] }"""),
    };

    private static PageEvidence[] Evidence(WrittenPage page) => [.. page.Facts.Select(PageEvidence.Of)];
}
