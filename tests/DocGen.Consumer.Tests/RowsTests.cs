using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>OData lists, page by page.</summary>
public class RowsTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task Rows_go_on_over_all_pages_with_the_headers_of_the_call()
    {
        for (var id = 1; id <= 5; id++) server.Store.AddBoat(id, $"Boat {id}");
        var names = new List<string?>();
        await foreach (var row in server.Boats.GetAllAsync(headers: new() { SoLanguage = "no" }).RowsAsync()) names.Add(row["name"].GetString());
        Assert.Equal(new[] { "Boat 1", "Boat 2", "Boat 3", "Boat 4", "Boat 5" }, names);
        Assert.Equal("no", server.Store.LastHeaders!.SoLanguage);
        Assert.Equal(4, server.Store.LastQuery!.Skip);
    }

    [Fact]
    public async Task The_options_of_a_list_are_typed_and_escaped()
    {
        var wire = Wire.Json("""{"value":[]}""");
        await wire.Boats.GetAllAsync(new ODataQuery { Filter = "name begins 'A&B'", OrderBy = "name asc", Top = 10, Mode = Mode.Full });
        Assert.Equal("https://harbour.example/api/v1/Boat?$filter=name%20begins%20%27A%26B%27&$orderBy=name%20asc&$top=10&$mode=Full", wire.Last.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task A_page_on_another_host_is_not_asked_for()
    {
        var wire = Wire.InTurn(Wire.Answer("""{"odata.nextLink":"https://elsewhere.example/api/v1/Boat?$skip=1","value":[{"name":"Terna"}]}"""));
        var rows = wire.Boats.GetAllAsync().RowsAsync().GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await rows.MoveNextAsync());
        Assert.Single(wire.Requests);
    }

    [Fact]
    public async Task Links_that_go_round_in_a_circle_are_not_followed_for_ever()
    {
        var wire = Wire.InTurn(
            Wire.Answer("""{"odata.nextLink":"?$skip=1","value":[{"name":"Terna"}]}"""),
            Wire.Answer("""{"odata.nextLink":"?$skip=2","value":[{"name":"Havsula"}]}"""),
            Wire.Answer("""{"odata.nextLink":"?$skip=1","value":[{"name":"Alka"}]}"""));
        var names = new List<string?>();
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var row in wire.Boats.GetAllAsync().RowsAsync()) names.Add(row["name"].GetString());
        });
        Assert.Contains("v1BoatEntity_GetAll", fault.Message, StringComparison.Ordinal);
        Assert.Equal(new[] { "Terna", "Havsula", "Alka" }, names);
        Assert.Equal(3, wire.Requests.Count);
    }

    [Fact]
    public async Task Reading_ends_when_the_caller_cancels()
    {
        var wire = Wire.InTurn(Wire.Answer("""{"odata.nextLink":"?$skip=1","value":[{"name":"Terna"}]}"""));
        using var source = new CancellationTokenSource();
        var rows = wire.Boats.GetAllAsync().RowsAsync(source.Token).GetAsyncEnumerator();
        Assert.True(await rows.MoveNextAsync());
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await rows.MoveNextAsync());
    }

    [Fact]
    public async Task The_pages_of_a_fake_client_need_no_network()
    {
        var page = new All { Value = [new() { ["name"] = default }] };
        var rows = 0;
        await foreach (var _ in Task.FromResult<All?>(page).RowsAsync()) rows++;
        Assert.Equal(1, rows);
    }
}
