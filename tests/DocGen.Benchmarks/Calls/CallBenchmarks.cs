using System.Net.Http.Json;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DocGen.Benchmarks.Api;
using DocGen.Benchmarks.Json;
using DocGen.Runtime;
using Refit;

namespace DocGen.Benchmarks.Calls;

/// <summary>The same call with the same handler below: by hand, by the generated client, by peers.</summary>
public class CallBenchmarks
{
    internal const string Base = "https://harbour.example";
    internal const string Authorization = "SOTicket 7T:wire";
    private const string Path = "/api/v1/Agents/Voyage/OpenVoyage";
    private static readonly JsonSerializerOptions s_options = new();

    private readonly HttpClient _http = new(new StillHandler(VoyageJson.Ordered)) { BaseAddress = new(Base) };
    private readonly VoyageAgentClient _docGen;
    private readonly IRefitVoyages _refit;
    private readonly INSwagVoyages _nswag = NSwagVoyages.Client;

    public CallBenchmarks()
    {
        _docGen = new(_http, new ApiClientOptions { Authorization = ApiAuthorization.SoTicket("7T:wire") });
        _refit = RestService.For<IRefitVoyages>(_http, new RefitSettings(new SystemTextJsonContentSerializer(s_options)));
    }

    [GlobalSetup]
    public void Check()
    {
        var answers = new[] { Raw().Result?.VoyageId, DocGen().Result?.VoyageId, Refit().Result?.VoyageId, NSwag().Result };
        if (answers.Any(answer => answer != 7301)) throw new InvalidOperationException($"The answers differ: {string.Join(", ", answers)}");
    }

    [Benchmark]
    public async Task<Voyage?> Raw()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = JsonContent.Create(new VoyageRequest { HarbourId = 12, CaptainName = "Ingrid Solberg" }, options: s_options) };
        request.Headers.Add("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<Voyage>(s_options).ConfigureAwait(false);
    }

    [Benchmark]
    public Task<VoyageEntity?> DocGen() => _docGen.OpenVoyageAsync(new OpenVoyageRequest { HarbourId = 12, CaptainName = "Ingrid Solberg" });

    [Benchmark]
    public Task<Voyage?> Refit() => _refit.OpenVoyage(new VoyageRequest { HarbourId = 12, CaptainName = "Ingrid Solberg" }, Authorization);

    [Benchmark]
    public Task<int?> NSwag() => _nswag.OpenVoyageAsync();
}
