using System.Net;
using System.Text;

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
