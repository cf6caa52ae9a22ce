using DocGen.Runtime.Tests.Support;
using Example.Api;

namespace DocGen.Runtime.Tests.Http;

public class AddressTests
{
    [Theory]
    [InlineData("https://host", "https://host/api/v1/Chat/1/Count")]
    [InlineData("https://host/", "https://host/api/v1/Chat/1/Count")]
    [InlineData("https://host/Cust12345", "https://host/Cust12345/api/v1/Chat/1/Count")]
    [InlineData("https://host/Cust12345/", "https://host/Cust12345/api/v1/Chat/1/Count")]
    [InlineData("http://host:8080/a/b/", "http://host:8080/a/b/api/v1/Chat/1/Count")]
    public async Task A_base_address_keeps_its_path_with_or_without_the_last_slash(string address, string expected)
    {
        var sent = Sent.Json("5");
        sent.Options.BaseAddress = new(address);
        await sent.Client.CountAsync("1");
        Assert.Equal(expected, sent.Last.RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Without_one_the_HttpClient_gives_it_and_stays_as_it_is()
    {
        var sent = Sent.Json("5");
        var http = new HttpClient(sent) { BaseAddress = new("https://other/x") };
        await new ChatAgentClient(http, new ApiClientOptions()).CountAsync("1");
        Assert.Equal("https://other/x/api/v1/Chat/1/Count", sent.Last.RequestUri!.AbsoluteUri);
        Assert.Equal("https://other/x", http.BaseAddress.AbsoluteUri);
        Assert.Empty(http.DefaultRequestHeaders);
    }

    [Fact]
    public async Task The_options_win_over_the_HttpClient()
    {
        var sent = Sent.Json("5");
        var http = new HttpClient(sent) { BaseAddress = new("https://other/") };
        await new ChatAgentClient(http, sent.Options).CountAsync("1");
        Assert.Equal("host", sent.Last.RequestUri!.Host);
    }

    [Fact]
    public async Task An_address_that_is_set_between_two_calls_counts_from_the_second_on()
    {
        var sent = Sent.Json("5");
        var client = sent.Client;
        await client.CountAsync("1");
        sent.Options.BaseAddress = new("https://moved/");
        await client.CountAsync("1");
        await client.CountAsync("1");
        Assert.Equal(["host", "moved", "moved"], sent.Requests.Select(request => request.RequestUri!.Host));
    }

    [Fact]
    public async Task Without_any_both_places_are_named()
    {
        var sent = Sent.Json("5");
        sent.Options.BaseAddress = null;
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => sent.Client.CountAsync("1"));
        Assert.Contains("options", refused.Message, StringComparison.Ordinal);
        Assert.Contains("HttpClient", refused.Message, StringComparison.Ordinal);
        Assert.Empty(sent.Requests);
    }

    [Theory]
    [InlineData("ftp://host/")]
    [InlineData("https://user:secret@host/")]
    [InlineData("https://host/?a=secret")]
    [InlineData("https://host/#x")]
    [InlineData("/relative")]
    public async Task An_address_that_is_no_base_is_refused(string address)
    {
        var sent = Sent.Json("5");
        sent.Options.BaseAddress = new(address, UriKind.RelativeOrAbsolute);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => sent.Client.CountAsync("1"));
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
        Assert.Empty(sent.Requests);
    }
}
