using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Only what a page documents is sent, and only in a form that HTTP can carry.</summary>
public class HeaderRuleTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    private static readonly DateTimeOffset s_yesterday = new(2024, 1, 16, 9, 14, 2, TimeSpan.Zero);

    [Fact]
    public async Task A_value_of_the_client_goes_where_it_is_documented_and_one_of_the_call_wins()
    {
        var wire = Wire.Json("null");
        wire.Options.Headers.SoLanguage = "no";
        wire.Options.Headers.SoTimeZone = "UTC";
        await wire.Boats.GetBoatEntityAsync(41, headers: new() { SoLanguage = "de" });
        Assert.Equal("de", wire.Header("SO-Language"));
        Assert.Null(wire.Header("SO-TimeZone"));
        await wire.Boats.GetBoatEntityAsync(41);
        Assert.Equal("no", wire.Header("SO-Language"));
    }

    [Fact]
    public async Task A_value_of_the_call_that_its_page_does_not_know_is_refused_by_name()
    {
        var wire = Wire.Json("null");
        var refused = await Assert.ThrowsAsync<ArgumentException>(async () => await wire.Boats.GetBoatEntityAsync(41, headers: new() { SoTimeZone = "UTC" }));
        Assert.StartsWith("v1BoatEntity_GetBoatEntity: the header SO-TimeZone is not documented", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(async () => await wire.Boats.PutBoatEntityAsync(41, new(), headers: new() { IfModifiedSince = s_yesterday }));
        Assert.Empty(wire.Requests);
    }

    [Fact]
    public async Task Statuses_304_and_412_bring_the_dates_that_ask_for_them()
    {
        var boat = server.Store.AddBoat(41, "Terna");
        var unchanged = await Assert.ThrowsAsync<ApiException>(() => server.Boats.GetBoatEntityAsync(41, headers: new() { IfModifiedSince = boat.Launched }));
        Assert.Equal((HttpStatusCode.NotModified, "The boat is as it was at If-Modified-Since."), (unchanged.StatusCode, unchanged.Meaning));
        Assert.NotNull(await server.Boats.GetBoatEntityAsync(41, headers: new() { IfModifiedSince = boat.Launched!.Value.AddDays(-1) }));

        var changed = await Assert.ThrowsAsync<ApiException>(() => server.Boats.PatchBoatEntityAsync(
            41, new MergePatch<BoatEntity>().Set(BoatEntity.Fields.Name, "Lom"), headers: new() { IfUnmodifiedSince = boat.Launched.Value.AddDays(-1) }));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "The boat has changed since If-Unmodified-Since."), (changed.StatusCode, changed.Meaning));
        Assert.Equal("Terna", boat.Name);
    }

    [Fact]
    public async Task Dates_are_written_as_HTTP_wants_them()
    {
        var wire = Wire.Json("null");
        await wire.Boats.GetBoatEntityAsync(41, headers: new() { IfModifiedSince = s_yesterday.ToOffset(TimeSpan.FromHours(1)) });
        Assert.Equal("Tue, 16 Jan 2024 09:14:02 GMT", wire.Header("If-Modified-Since"));
    }

    [Fact]
    public async Task Accept_and_Content_Type_are_those_of_the_page_and_of_the_body()
    {
        var wire = Wire.Json("null");
        await wire.Boats.PutBoatEntityAsync(41, new());
        Assert.Equal(("application/json", "application/json"), (wire.Header("Accept"), wire.Header("Content-Type")));
        await wire.Boats.PatchBoatEntityAsync(41, new PatchDocument<BoatEntity>().Remove(BoatEntity.Fields.Photo));
        Assert.Equal("application/json-patch+json", wire.Header("Content-Type"));
        await wire.Boats.PatchBoatEntityAsync(41, new MergePatch<BoatEntity>().Remove(BoatEntity.Fields.Photo));
        Assert.Equal("application/merge-patch+json", wire.Header("Content-Type"));
    }

    [Fact]
    public async Task Changes_by_a_document_and_by_a_merge_object_arrive()
    {
        var boat = server.Store.AddBoat(43, "Terna");
        await server.Boats.PatchBoatEntityAsync(43, new PatchDocument<BoatEntity>().Test(BoatEntity.Fields.Name, "Terna").Replace(BoatEntity.Fields.Length, 10.5));
        await server.Boats.PatchBoatEntityAsync(43, new MergePatch<BoatEntity>().Set(BoatEntity.Fields.Name, "Lom").Remove(BoatEntity.Fields.Kind));
        Assert.Equal(("Lom", null, 10.5), (boat.Name, boat.Kind, boat.Length));
        var conflict = await Assert.ThrowsAsync<ApiException>(() => server.Boats.PatchBoatEntityAsync(43, new PatchDocument<BoatEntity>().Test(BoatEntity.Fields.Name, "Terna")));
        Assert.Equal((HttpStatusCode.Conflict, "A test found another value."), (conflict.StatusCode, conflict.Meaning));
    }

    [Theory]
    [InlineData("no\r\nX-Evil: 1")]
    [InlineData("no\nX-Evil: 1")]
    [InlineData("no\0")]
    public void Line_breaks_never_get_into_a_header(string value)
    {
        Assert.Throws<ArgumentException>(() => new ApiHeaders { SoLanguage = value });
        Assert.Throws<ArgumentException>(() => ApiAuthorization.SoTicket(value));
        Assert.Throws<ArgumentException>(() => ApiAuthorization.Bearer(value));
    }
}
