using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class RowTests
{
    [Fact]
    public async Task Rows_go_on_from_page_to_page_with_the_headers_of_the_call()
    {
        var sent = Pages("""{"value":[1,2],"odata.nextLink":"https://host/x/page2?skip=a%20b"}""", """{"value":[],"odata.nextLink":"page3"}""", """{"value":[3]}""");
        var rows = new List<int>();
        await foreach (var row in new ListClient(new HttpClient(sent), sent.Options).GetRowsAsync("f&g"))
        {
            rows.Add(row);
        }

        Assert.Equal([1, 2, 3], rows);
        Assert.Equal(["https://host/api/v1/List?$filter=f%26g", "https://host/x/page2?skip=a%20b", "https://host/x/page3"], sent.Requests.Select(r => r.RequestUri!.AbsoluteUri));
        Assert.All(sent.Requests, r => Assert.Equal("ticket", r.Headers.Authorization!.Parameter));
    }

    [Fact]
    public async Task Pages_that_no_one_asks_for_are_not_fetched()
    {
        var sent = Pages("""{"value":[1,2],"odata.nextLink":"page2"}""");
        await foreach (var row in new ListClient(new HttpClient(sent), sent.Options).GetRowsAsync("f"))
        {
            if (row == 2)
            {
                break;
            }
        }

        Assert.Single(sent.Requests);
    }

    [Theory]
    [InlineData("https://other/page2")]
    [InlineData("http://host/page2")]
    [InlineData("//other/page2")]
    [InlineData("https://host:8443/page2")]
    [InlineData("https://host/api/v1/List?$filter=f")]
    public async Task A_link_to_another_host_or_the_same_page_is_not_followed(string link)
    {
        var sent = Pages($$"""{"value":[1],"odata.nextLink":"{{link}}"}""");
        var rows = new ListClient(new HttpClient(sent), sent.Options).GetRowsAsync("f").GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await rows.MoveNextAsync());
        Assert.Single(sent.Requests);
    }

    [Fact]
    public async Task A_page_of_a_fake_client_gives_its_rows_and_says_why_there_are_no_more()
    {
        var rows = ApiRows.FollowAsync<RowPage, int>(Task.FromResult<RowPage?>(new() { Value = [1] }), RowPageJson.Default).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        Assert.False(await rows.MoveNextAsync());

        var more = ApiRows.FollowAsync<RowPage, int>(Task.FromResult<RowPage?>(new() { NextLink = "page2" }), RowPageJson.Default).GetAsyncEnumerator();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await more.MoveNextAsync());
    }

    [Fact]
    public async Task An_empty_answer_has_no_rows()
    {
        var sent = Pages("null");
        await foreach (var _ in new ListClient(new HttpClient(sent), sent.Options).GetRowsAsync("f"))
        {
            Assert.Fail("There was a row.");
        }
    }

    private static Sent Pages(params string[] pages)
    {
        var next = 0;
        return new(request => { var answer = Sent.Answer(pages[next++]); answer.RequestMessage = request; return answer; });
    }

    private sealed class ListClient(HttpClient httpClient, ApiClientOptions options) : ApiClient(httpClient, options)
    {
        private static readonly HeaderSet s_headers = new("Authorization");

        internal IAsyncEnumerable<int> GetRowsAsync(string filter, CancellationToken cancellationToken = default) =>
            ApiRows.FollowAsync<RowPage, int>(SendAsync(Call("v1X_List", "GET", "/api/v1/List", s_headers, null).Query("$filter", filter), RowPageJson.Default, cancellationToken), RowPageJson.Default, cancellationToken);
    }
}
