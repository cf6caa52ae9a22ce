using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Long lists, element by element, by the same method as short ones.</summary>
public class StreamedListTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task Ten_thousand_elements_come_one_after_the_other()
    {
        var owners = new ApiElements<Owner>();
        Assert.Null(await server.Boats.GetOwnersAsync(10_000, headers: new() { Elements = owners }));
        var count = 0;
        await foreach (var owner in owners) Assert.Equal(++count, owner.OwnerId);
        Assert.Equal(10_000, count);
    }

    [Fact]
    public async Task The_first_element_is_there_before_the_server_has_sent_the_rest()
    {
        var body = new GatedStream("""[{"OwnerId":7,"FullName":"Jonas Hav"},{"Own""", """erId":8},null]""");
        var owners = await Ask(body);
        var reading = owners.GetAsyncEnumerator();
        Assert.True(await reading.MoveNextAsync());
        Assert.Equal("Jonas Hav", reading.Current.FullName);
        body.Open();
        Assert.True(await reading.MoveNextAsync());
        Assert.Equal(8, reading.Current.OwnerId);
        Assert.True(await reading.MoveNextAsync());
        Assert.Null(reading.Current);
        Assert.False(await reading.MoveNextAsync());
        Assert.True(body.IsClosed);
    }

    [Fact]
    public async Task The_network_may_cut_the_text_anywhere()
    {
        const string json = "\uFEFF [ {\"OwnerId\":7,\"FullName\":\"J\\u00f8rn \\\"Hav\\\" [x]\"} , null,{ \"Boats\":[1,[2.5e3]]}\n]\n";
        for (var cut = 1; cut < json.Length; cut++)
        {
            var body = new GatedStream(json[..cut], json[cut..]);
            body.Open();
            var owners = new List<Owner?>();
            await foreach (var owner in await Ask(body)) owners.Add(owner);
            Assert.Equal(3, owners.Count);
            Assert.Equal((7, "Jørn \"Hav\" [x]"), (owners[0]!.OwnerId, owners[0]!.FullName));
            Assert.Equal("[1,[2.5e3]]", ApiEntityState.UnknownMembers(owners[2]!)["Boats"].GetRawText());
        }
    }

    [Fact]
    public async Task Leaving_the_list_closes_the_connection()
    {
        var body = new GatedStream("""[{"OwnerId":7},""", "");
        await foreach (var owner in await Ask(body)) break;
        Assert.True(body.IsClosed);
    }

    [Fact]
    public async Task Never_reading_it_leaves_the_connection_to_Dispose()
    {
        var body = new GatedStream("[", "]");
        var owners = await Ask(body);
        Assert.False(body.IsClosed);
        owners.Dispose();
        Assert.True(body.IsClosed);
    }

    [Fact]
    public async Task A_wrong_element_is_told_with_its_place_after_those_before_it()
    {
        var owners = await Ask(Wire.Answer("""[{"OwnerId":7},{"OwnerId":"eight"}]"""));
        var reading = owners.GetAsyncEnumerator();
        Assert.True(await reading.MoveNextAsync());
        var error = await Assert.ThrowsAsync<ApiException>(async () => await reading.MoveNextAsync());
        Assert.Equal("v1BoatEntity_GetOwners", error.Operation);
        Assert.Equal("$[1].OwnerId", Assert.IsType<ApiJsonException>(error.InnerException).Path);
    }

    [Theory]
    [InlineData("[{\"OwnerId\":7},{\"Ow", "$[1]")]
    [InlineData("[1]", "$[0]")]
    [InlineData("{}", "$")]
    [InlineData("[]]", "$")]
    public async Task A_text_that_is_no_such_list_is_told(string body, string path)
    {
        var error = await Assert.ThrowsAsync<ApiException>(async () => { await foreach (var _ in await Ask(Wire.Answer(body))) { } });
        Assert.Equal(path, Assert.IsType<ApiJsonException>(error.InnerException).Path);
    }

    [Theory]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData(" [ ] ", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.NoContent)]
    public async Task An_empty_answer_has_no_elements(string body, HttpStatusCode status)
    {
        await foreach (var _ in await Ask(Wire.Answer(body, status))) Assert.Fail("There was an element.");
    }

    [Fact]
    public async Task Select_counts_for_each_element()
    {
        var owners = new ApiElements<Owner>();
        await server.Boats.GetOwnersAsync(2, select: [Owner.Fields.OwnerId], headers: new() { Elements = owners });
        await foreach (var owner in owners) Assert.False(ApiEntityState.IsSelected(owner, Owner.Fields.FullName));
    }

    [Fact]
    public async Task Asking_for_other_elements_than_the_operation_gives_is_refused_before_the_network()
    {
        var wire = Wire.Json("[]");
        await Assert.ThrowsAsync<ArgumentException>(() => wire.Boats.GetOwnersAsync(1, headers: new() { Elements = new ApiElements<BoatEntity>() }));
        await Assert.ThrowsAsync<ArgumentException>(() => wire.Boats.GetBoatEntityAsync(1, headers: new() { Elements = new ApiElements<Owner>() }));
        await Assert.ThrowsAsync<ArgumentException>(() => wire.BoatAgent.CountBoatsAsync(new CountBoatsRequest(), headers: new() { Elements = new ApiElements<Owner>() }));
        await Assert.ThrowsAsync<ArgumentException>(() => wire.Boats.GetPhotoAsync(1, headers: new() { Elements = new ApiElements<Owner>() }));
        Assert.Empty(wire.Requests);
    }

    [Fact]
    public async Task An_error_is_an_exception_of_the_call_and_HTML_too()
    {
        await Assert.ThrowsAsync<ApiException>(() => Ask(Wire.Answer("", HttpStatusCode.InternalServerError)));
        var html = await Assert.ThrowsAsync<ApiException>(() => Ask(Wire.Answer("<html>Sign in</html>", mediaType: "text/html")));
        Assert.Contains("JSON was expected, and text/html came: <html>Sign in</html>", html.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elements_are_read_once_and_not_before_the_call()
    {
        var owners = new ApiElements<Owner>();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await owners.GetAsyncEnumerator().MoveNextAsync());
        await foreach (var _ in owners = await Ask(Wire.Answer("[{}]"))) { }
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await owners.GetAsyncEnumerator().MoveNextAsync());
    }

    private static Task<ApiElements<Owner>> Ask(Stream body)
    {
        var content = new StreamContent(body);
        content.Headers.ContentType = new("application/json");
        return Ask(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
    }

    private static async Task<ApiElements<Owner>> Ask(HttpResponseMessage answer)
    {
        var owners = new ApiElements<Owner>();
        await Wire.InTurn(answer).Boats.GetOwnersAsync(41, headers: new() { Elements = owners });
        return owners;
    }
}
