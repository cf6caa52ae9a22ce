using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace DocGen.Tool.Tests;

/// <summary><c>docgen serve</c>: the samples over real HTTP, without compiling anything.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly DocsOwner _owner = new();

    [Fact]
    public async Task The_pages_answer_with_their_samples_until_they_are_stopped()
    {
        _owner.Edit("200 OK\nContent-Type: application/json\n", "200 OK\nContent-Type: application/json\n\n{ \"Name\": \"Bello\", \"Breed\": \"mixed\" }\n");
        using var stop = new CancellationTokenSource();
        var (address, ended) = await _owner.Serve(stop.Token, "serve", "docs", "--port", "0");
        using var client = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/Dog/7/Walk") { Content = new StringContent("""{ "Minutes": 5 }""", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", "Basic ZG9nOmJvbmU=");
        using var answer = await client.SendAsync(request, stop.Token);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(stop.Token));
        Assert.Contains("Bello", await answer.Content.ReadAsStringAsync(stop.Token), StringComparison.Ordinal);

        await stop.CancelAsync();
        Assert.Equal(0, await ended);
    }

    [Fact]
    public async Task The_address_leads_to_a_page_on_the_OpenAPI_document_that_needs_nothing_else()
    {
        using var stop = new CancellationTokenSource();
        var (address, ended) = await _owner.Serve(stop.Token, "serve", "docs", "--port", "0");
        using var client = new HttpClient { BaseAddress = address };
        var page = await client.GetStringAsync("", stop.Token);
        Assert.Contains("<title>The API of docs</title>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("://", page, StringComparison.Ordinal);
        Assert.NotEmpty(await client.GetStringAsync("scalar/scalar.js", stop.Token));
        var document = JsonNode.Parse(await client.GetStringAsync("openapi.json", stop.Token))!;
        Assert.Equal(("The API of docs", address.ToString().TrimEnd('/')), ((string?)document["info"]!["title"], (string?)document["servers"]![0]!["url"]));

        await stop.CancelAsync();
        Assert.Equal(0, await ended);
    }

    [Fact]
    public void A_folder_without_operations_is_told()
    {
        _owner.Write("notes/hello.md", "# Hello");
        Assert.Equal(2, _owner.Run("serve", "notes"));
        Assert.StartsWith("There is no endpoint page among the 1 pages of the folder ", _owner.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "nowhere")]
    [InlineData("serve", "docs", "--port", "65536")]
    [InlineData("serve", "docs", "--port", "-1")]
    public void What_cannot_be_served_is_told(params string[] arguments)
    {
        Assert.Equal(2, _owner.Run(arguments));
        Assert.NotEmpty(_owner.Error);
    }

    public void Dispose() => _owner.Dispose();
}
