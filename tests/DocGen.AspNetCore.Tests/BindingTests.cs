using DocGen.AspNetCore.Tests.Support;
using DocGen.Runtime;
using Example.Api;

namespace DocGen.AspNetCore.Tests;

public class BindingTests(Server server) : IClassFixture<Server>
{
    [Fact]
    public async Task Query_values_arrive_as_they_were_sent()
    {
        var since = new DateTimeOffset(2023, 2, 5, 13, 38, 13, TimeSpan.FromHours(1));
        await server.Client.GetSessionsAsync("a&b=c/æ+", "New one", [1, 2], since);
        var (filter, status, ids, bound) = ((string?, ChatSessionEntityStatus?, List<int>?, DateTimeOffset?))server.Store.Seen!;
        Assert.Equal("a&b=c/æ+", filter);
        Assert.Equal("New one", status!.Value.Value);
        Assert.Equal([1, 2], ids!);
        Assert.Equal(since, bound);
        await server.Client.GetSessionsAsync();
        Assert.Equal(default((string?, ChatSessionEntityStatus?)), (((string?, ChatSessionEntityStatus?, List<int>?, DateTimeOffset?))server.Store.Seen!) is var (f, s, _, _) ? (f, s) : default);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("...")]
    [InlineData("æ?#&=%")]
    [InlineData("{id}")]
    public async Task Path_values_arrive_as_they_were_sent(string id)
    {
        Assert.Equal(id.Length, await server.Client.CountAsync(id));
        Assert.Equal(id, server.Store.Seen);
    }

    [Fact]
    public async Task Headers_arrive_in_the_same_type_and_the_locale_is_resolved()
    {
        await server.Client.CreateChatSessionForTopicAsync(new(), headers: new()
        {
            Authorization = ApiAuthorization.Basic("æva", "x:y"), SoLanguage = "no", SoCulture = "nb-NO", SoTimeZone = "UTC", AcceptLanguage = "sv", SoAppToken = "app",
        });
        var headers = server.Store.Headers!;
        Assert.True(headers.Authorization!.TryGetBasic(out var user, out var password));
        Assert.Equal(("æva", "x:y", "app", "sv"), (user, password, headers.SoAppToken, headers.AcceptLanguage));
        Assert.Equal(new ApiLocale("no", "nb-NO", "UTC"), server.Store.Locale);
    }

    [Theory]
    [InlineData("/api/v1/Chat/New%20one/Status", "\"New one\"")]
    [InlineData("/api/v1/Chat/none/Status", "")]
    [InlineData("/api/v1/Chat/Statuses?words=a&words=b%2Cc", "[\"a\",\"b,c\"]")]
    [InlineData("/api/v1/Chat/Statuses", "[]")]
    public async Task Open_enums_come_and_go_as_one_text(string path, string json)
    {
        var (answer, body) = await server.SendAsync(HttpMethod.Get, path);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal(json, body);
    }
}
