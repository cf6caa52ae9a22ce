using System.Diagnostics;
using System.Text.Json;
using DocGen.SampleServer.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.SampleServer.Tests.Serving;

/// <summary>Many clients at once: nothing is lost, and nobody gets what another one saved.</summary>
[Collection("alone")]
public class CrowdTests(ITestOutputHelper log)
{
    private const int Clients = 200;

    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Two_hundred_clients_each_get_their_own_answers()
    {
        await using var host = await SampleHost.Start(FerryPages.Pages, inMemory: true);
        using var http = host.NewClient();
        var until = Stopwatch.StartNew();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var rounds = await Task.WhenAll(Enumerable.Range(1000, Clients).Select(id => Task.Run(() => Client(http, id, until))));
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        log.WriteLine($"{rounds.Sum()} rounds of four calls by {Clients} clients; {kept / 1024} kB more in memory");

        Assert.DoesNotContain(0, rounds);
        Assert.Equal(2 * Clients, host.Store.Count);
        Assert.InRange(kept, long.MinValue, 64L * 1024 * 1024);
    }

    /// <summary>Saves, reads, selects and is refused, again and again, always with values of its own.</summary>
    private static async Task<int> Client(HttpClient http, int id, Stopwatch until)
    {
        var round = 0;
        for (; until.Elapsed < s_duration || round == 0; round++)
        {
            var name = $"Ferry {id} in round {round}";
            var saved = await http.Ask($"PUT /api/v1/Ferry/{id}", $$"""{"Captain":{"FullName":"{{id}}"},"Name":"{{name}}"}""").Json();
            Assert.Equal((id, name), (saved.GetProperty("FerryId").GetInt32(), saved.GetProperty("Name").GetString()));
            var read = await http.Ask($"GET /api/v1/Ferry/{id}?$select=captain,name").Json();
            Assert.Equal(
                (name, $"{id}", JsonValueKind.Null),
                (read.GetProperty("Name").GetString(), read.GetProperty("Captain").GetProperty("FullName").GetString(), read.GetProperty("FerryId").ValueKind));
            var other = await http.Ask("POST /api/v1/Agents/Ferry/SaveFerry", $$"""{"FerryId":{{id + 50_000}},"Name":"{{name}}"}""").Json();
            Assert.Equal((id + 50_000, name), (other.GetProperty("FerryId").GetInt32(), other.GetProperty("Name").GetString()));
            var refused = await http.Ask($"PUT /api/v1/Ferry/{id}", $$"""{"FerryId":{{id}}.5}""").Problem(400);
            Assert.Contains($"{id}.5", refused.Error("$.FerryId"), StringComparison.Ordinal);
        }

        return round;
    }
}
