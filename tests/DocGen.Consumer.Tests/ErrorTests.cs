using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>What a caller learns of a call that went wrong, and of one that went well.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData(404, "No boat has this number.")]
    [InlineData(409, "A test found another value.")]
    [InlineData(412, "The boat has changed since If-Unmodified-Since.")]
    [InlineData(400, null)]
    [InlineData(401, null)]
    [InlineData(403, null)]
    [InlineData(429, null)]
    [InlineData(500, null)]
    public async Task Every_status_has_its_documented_meaning_its_headers_and_its_body(int status, string? meaning)
    {
        var answer = Wire.Answer("""{"Message":"because"}""", (HttpStatusCode)status);
        answer.Headers.Add("X-Reason", "shallow");
        var error = await Assert.ThrowsAsync<ApiException>(() => Wire.InTurn(answer).Boats.PatchBoatEntityAsync(41, new MergePatch<BoatEntity>()));
        Assert.Equal((status, meaning), ((int)error.StatusCode, error.Meaning));
        Assert.Equal("shallow", error.ResponseHeaders["x-reason"]);
        Assert.Equal("""{"Message":"because"}""", error.Body);
        Assert.Equal(("v1BoatEntity_PatchBoatEntity", "PATCH", "/api/v1/Boat/{id}"), (error.Operation, error.Verb, error.Path));
        Assert.Null(error.RetryAfter);
    }

    [Fact]
    public async Task Retry_After_is_a_time_to_wait()
    {
        var answer = Wire.Answer("", HttpStatusCode.TooManyRequests);
        answer.Headers.Add("Retry-After", "17");
        var error = await Assert.ThrowsAsync<ApiException>(() => Wire.InTurn(answer).Boats.GetBoatEntityAsync(41));
        Assert.Equal(TimeSpan.FromSeconds(17), error.RetryAfter);
    }

    [Fact]
    public async Task A_long_body_is_kept_up_to_64_KB()
    {
        var error = await Assert.ThrowsAsync<ApiException>(() => Wire.InTurn(Wire.Answer(new string('x', 1_000_000), HttpStatusCode.BadGateway)).Boats.GetBoatEntityAsync(41));
        Assert.Equal(64 * 1024, error.Body.Length);
    }

    [Fact]
    public async Task Cancelling_and_running_out_of_time_are_two_things()
    {
        var never = new Wire(async (_, token) => { await Task.Delay(Timeout.Infinite, token); return new(); });
        using var source = new CancellationTokenSource();
        var call = never.Boats.GetBoatEntityAsync(41, cancellationToken: source.Token);
        await source.CancelAsync();
        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, cancelled.CancellationToken);

        using var impatient = new HttpClient(never) { Timeout = TimeSpan.FromMilliseconds(20) };
        var late = await Assert.ThrowsAsync<TimeoutException>(() => new BoatEntityClient(impatient, never.Options).GetBoatEntityAsync(41));
        Assert.StartsWith("v1BoatEntity_GetBoatEntity (GET /api/v1/Boat/{id})", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_and_headers_of_a_success_are_told_to_who_asks()
    {
        var answer = Wire.Answer("""{"BoatId":41}""", HttpStatusCode.Accepted);
        answer.Headers.Add("ETag", "\"v7\"");
        ApiResponse? told = null;
        await Wire.InTurn(answer).Boats.GetBoatEntityAsync(41, headers: new() { OnResponse = response => told = response });
        Assert.Equal((HttpStatusCode.Accepted, "\"v7\"", "v1BoatEntity_GetBoatEntity"), (told!.StatusCode, told.ETag, told.Operation));
    }

    [Theory]
    [InlineData("https://harbour.example/Cust12345")]
    [InlineData("https://harbour.example/Cust12345/")]
    public async Task A_base_address_with_a_path_keeps_it(string address)
    {
        var wire = Wire.Json("null");
        wire.Options.BaseAddress = new Uri(address);
        await wire.Boats.GetBoatEntityAsync(41);
        Assert.Equal("https://harbour.example/Cust12345/api/v1/Boat/41", wire.Last.RequestUri!.AbsoluteUri);
    }
}
