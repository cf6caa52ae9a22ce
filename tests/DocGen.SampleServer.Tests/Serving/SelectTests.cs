using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary><c>$select</c> over the samples: names without case, nested, through lists and dictionaries.</summary>
public class SelectTests(FerryHost ferries) : IClassFixture<FerryHost>
{
    [Theory]
    [InlineData("NAME, ferryid", """{"FerryId":3,"Name":"Brimnes","Decks":null,"Captain":null,"Cabins":null}""")]
    [InlineData("decks/cars", """{"FerryId":null,"Name":null,"Decks":[{"Level":null,"Cars":40},{"Level":null,"Cars":0}],"Captain":null,"Cabins":null}""")]
    [InlineData("cabins/view", """{"FerryId":null,"Name":null,"Decks":null,"Captain":null,"Cabins":{"12":{"Beds":null,"View":"sea"},"14":{"Beds":null,"View":"none"}}}""")]
    [InlineData("captain/fullName,name/first", """{"FerryId":null,"Name":"Brimnes","Decks":null,"Captain":null,"Cabins":null}""")]
    [InlineData("nobody", """{"FerryId":null,"Name":null,"Decks":null,"Captain":null,"Cabins":null}""")]
    public async Task What_is_left_out_is_null(string select, string expected)
    {
        Assert.Equal(expected, await ferries.Host.Client.Ask($"GET /api/v1/Ferry/3?$select={Uri.EscapeDataString(select)}").Text());
        Assert.Equal($"[{expected}]", await ferries.Host.Client.Ask($"GET /api/v1/Ferry?harbour=Vik&$select={Uri.EscapeDataString(select)}").Text());
    }

    [Fact]
    public async Task An_empty_selection_means_everything() => Assert.Equal(FerryPages.Get.Answered, await ferries.Host.Client.Ask("GET /api/v1/Ferry/3?$select=").Text());

    [Theory]
    [InlineData("name,length", """{"odata.metadata":"m","odata.nextLink":null,"value":[{"name":"Brimnes","length":60}]}""")]
    [InlineData("odata.metadata", """{"odata.metadata":"m","odata.nextLink":null,"value":null}""")]
    public async Task Columns_of_a_query_language_leave_the_rows_as_they_are(string select, string expected) =>
        Assert.Equal(expected, await ferries.Host.Client.Ask($"GET /api/v1/Ferry/rows?$select={select}").Text());
}
