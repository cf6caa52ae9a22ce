using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>What servers really answer, and what the generated client makes of it.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("null", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.OK)]
    [InlineData("", HttpStatusCode.NoContent)]
    public async Task No_body_is_a_null_result_of_every_kind(string body, HttpStatusCode status)
    {
        var wire = new Wire(_ => Wire.Answer(body, status));
        Assert.Null(await wire.Boats.GetBoatEntityAsync(41));
        Assert.Null(await wire.Boats.GetOwnersAsync(41));
        Assert.Null(await wire.Boats.GetAllAsync());
        Assert.Null(await wire.BoatAgent.CountBoatsAsync(new CountBoatsRequest()));
    }

    [Fact]
    public async Task Unknown_members_and_words_are_kept_and_written_back()
    {
        const string json = """{"BoatId":41,"Kind":"Hovering","Moods":"Calm, Foggy","Keel":{"Depth":1.80}}""";
        var wire = Wire.Json(json);
        var boat = await wire.Boats.GetBoatEntityAsync(41);
        Assert.Equal("Hovering", boat!.Kind);
        Assert.Equal("""{"Depth":1.80}""", ApiEntityState.UnknownMembers(boat)["Keel"].GetRawText());
        await wire.Boats.PutBoatEntityAsync(41, boat);
        Assert.Equal(json, wire.Bodies[1]);
    }

    [Fact]
    public async Task Flags_keep_all_their_words()
    {
        var boat = await Wire.Json("""{"Moods":"Calm, Foggy"}""").Boats.GetBoatEntityAsync(41);
        Assert.True(boat!.Moods!.Value.Has(BoatEntityMoods.Calm));
        Assert.True(boat.Moods.Value.Has("Foggy"));
        Assert.False(boat.Moods.Value.Has(BoatEntityMoods.Stormy));
        Assert.Equal(["Calm", "Foggy"], boat.Moods.Value.Flags().Select(mood => mood.Value));
    }

    [Theory]
    [InlineData("""{"BoatId":"41"}""", "$.BoatId", "a whole number of 32 bits", "a string")]
    [InlineData("""{"Name":41}""", "$.Name", "a string", "the number 41")]
    [InlineData("""{"Owner":{"OwnerId":true}}""", "$.Owner.OwnerId", "a whole number of 32 bits", "true")]
    [InlineData("""{"Crew":[{},{"FullName":[]}]}""", "$.Crew[1].FullName", "a string", "an array")]
    [InlineData("""{"Papers":{"Insurance":1}}""", "$.Papers.Insurance", "a string", "the number 1")]
    [InlineData("""{"Launched":"soon"}""", "$.Launched", "a date", "a string")]
    [InlineData("""{"BoatId":41,"Name":"Ter""", "$.Name", "valid JSON", "text that is none")]
    [InlineData("[]", "$", "an object", "an array")]
    public async Task What_cannot_be_read_is_one_exception_with_operation_path_expectation_and_finding(string body, string path, string expected, string found)
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Wire.Json(body).Boats.GetBoatEntityAsync(41));
        var cause = Assert.IsType<ApiJsonException>(error.InnerException);
        Assert.Equal("v1BoatEntity_GetBoatEntity", error.Operation);
        Assert.Equal(path, cause.Path);
        Assert.Contains(expected, cause.Expected, StringComparison.Ordinal);
        Assert.Contains(found, cause.Found, StringComparison.Ordinal);
        Assert.StartsWith("v1BoatEntity_GetBoatEntity (GET /api/v1/Boat/{id}): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Equal(body, error.Body);
    }

    [Fact]
    public async Task A_page_of_HTML_is_told_by_its_beginning()
    {
        var wire = new Wire(_ => Wire.Answer("<html>\n  <h1>Sign in</h1>", mediaType: "text/html"));
        var error = await Assert.ThrowsAsync<ApiException>(() => wire.Boats.GetBoatEntityAsync(41));
        Assert.EndsWith("JSON was expected, and text/html came: <html> <h1>Sign in</h1>.", error.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
    }
}
