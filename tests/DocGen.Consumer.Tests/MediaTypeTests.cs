using System.Net;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>Answers come and bodies go as the page lists it, operation by operation.</summary>
public class MediaTypeTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("APPLICATION/JSON", "application/json")]
    [InlineData("text/json", "text/json")]
    [InlineData("text/*", "text/json")]
    [InlineData("text/json, application/json", "application/json")]
    [InlineData("application/json;q=0.5, text/json", "text/json")]
    [InlineData("application/xml, application/json;q=0.1", "application/json")]
    [InlineData("application/merge-patch+json", "application/merge-patch+json")]
    [InlineData("*/*, application/json;q=0", "text/json")]
    [InlineData("text/html, image/gif, *; q=.2, */*; q=.2", "application/json")]
    public async Task An_answer_comes_in_the_listed_type_that_is_accepted_and_JSON_if_it_may(string? accept, string mediaType)
    {
        var (answer, body) = await server.SendAsync("GET", "/api/v1/Berth/7", headers: Accepting(accept));
        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.StartsWith("{\"BerthId\":7", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("image/png")]
    [InlineData("text/plain, application/json;q=0")]
    public async Task What_cannot_be_answered_is_a_406_before_the_action(string accept)
    {
        server.Store.LastHeaders = null;
        var detail = Problem.Detail(await server.SendAsync("GET", "/api/v1/Berth/7", headers: Accepting(accept)), HttpStatusCode.NotAcceptable);
        Assert.Equal("This operation answers with application/json, text/json, application/merge-patch+json.", detail);
        Assert.Null(server.Store.LastHeaders);
    }

    [Fact]
    public async Task An_error_reaches_who_accepts_something_else()
    {
        Problem.Root(await server.SendAsync("GET", "/api/v1/Berth/404", headers: Accepting("text/json")), HttpStatusCode.NotFound);
        Problem.Root(await server.SendAsync("GET", "/api/v1/Boat/404/Photo", headers: Accepting("image/png")), HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(null, "application/json", "\"7 for 2: 41\"")]
    [InlineData("text/plain", "text/plain", "7 for 2: 41")]
    public async Task A_text_comes_as_JSON_too(string? accept, string mediaType, string text)
    {
        var (answer, body) = await server.SendAsync("POST", "/api/v1/Berth/7/Reserve?nights=2", "[41]", headers: Accepting(accept));
        Assert.Equal((mediaType, text), (answer.Content.Headers.ContentType!.MediaType, body));
    }

    [Fact]
    public async Task Where_nothing_comes_back_anything_is_accepted()
    {
        var (answer, _) = await server.SendAsync("DELETE", "/api/v1/Berth/K", headers: Accepting("application/json"));
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task Bytes_come_to_who_accepts_what_they_are()
    {
        server.Store.Photos[60] = ([1, 2, 3], "image/png");
        await using var photo = await server.Boats.GetPhotoAsync(60);
        Assert.Equal("image/png", photo!.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await server.SendAsync("GET", "/api/v1/Boat/60/Photo", headers: Accepting("image/*"))).Answer.StatusCode);
        Assert.Equal("The answer is image/png.", Problem.Detail(await server.SendAsync("GET", "/api/v1/Boat/60/Photo", headers: Accepting("image/jpeg")), HttpStatusCode.NotAcceptable));
        Assert.Equal("This operation answers with image/png, image/jpeg.", Problem.Detail(await server.SendAsync("GET", "/api/v1/Boat/60/Photo", headers: Accepting("image/gif")), HttpStatusCode.NotAcceptable));
    }

    [Theory]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", "application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", "text/json", HttpStatusCode.OK)]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", "application/vnd.harbour+json", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", "no media type", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("POST", "/api/v1/Berth/7/Reserve?nights=2", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("PUT", "/api/v1/Boat/61/Photo", "image/jpeg", HttpStatusCode.NoContent)]
    [InlineData("PUT", "/api/v1/Boat/61/Photo", "image/gif", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("PUT", "/api/v1/Boat/61/Photo", null, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("PATCH", "/api/v1/Boat/62", "application/json-patch+json", HttpStatusCode.OK)]
    [InlineData("PATCH", "/api/v1/Boat/62", "application/merge-patch+json", HttpStatusCode.OK)]
    [InlineData("PATCH", "/api/v1/Boat/62", "application/json", HttpStatusCode.OK)]
    [InlineData("PATCH", "/api/v1/Boat/62", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_body_is_taken_in_the_listed_types_only(string verb, string path, string? mediaType, HttpStatusCode status)
    {
        server.Store.AddBoat(62, "Terna");
        var (answer, body) = await server.SendAsync(verb, path, "[]", mediaType);
        Assert.True(answer.StatusCode == status, $"{answer.StatusCode} {body}");
        if (status == HttpStatusCode.UnsupportedMediaType) Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_415_says_what_is_taken() =>
        Assert.Equal("This operation takes image/png, image/jpeg.", Problem.Detail(await server.SendAsync("PUT", "/api/v1/Boat/61/Photo", "GIF", "image/gif"), HttpStatusCode.UnsupportedMediaType));

    [Fact]
    public async Task Both_kinds_of_changes_reach_the_action()
    {
        server.Store.AddBoat(63, "Terna");
        await server.SendAsync("PATCH", "/api/v1/Boat/63", """[{"op":"test","path":"/Name","value":"Terna"},{"op":"replace","path":"/Length","value":8.5}]""", "application/json-patch+json");
        await server.SendAsync("PATCH", "/api/v1/Boat/63", """{"Name":"Måke"}""", "application/merge-patch+json");
        Assert.Equal(("Måke", 8.5), (server.Store.Boats[63].Name, server.Store.Boats[63].Length));
    }

    private static (string, string)[] Accepting(string? accept) => accept is null ? [] : [("Accept", accept)];
}
