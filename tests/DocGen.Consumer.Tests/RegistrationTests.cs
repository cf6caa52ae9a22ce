using System.Net;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Polly;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>The clients in a service collection, with what others put around them.</summary>
public class RegistrationTests
{
    private static readonly Action<ApiClientOptions> s_harbour = options =>
    {
        options.BaseAddress = new("https://harbour.example/");
        options.Authorization = ApiAuthorization.SoTicket("7T:registered");
    };

    [Fact]
    public async Task Microsofts_resilience_retries_a_call_with_its_body()
    {
        var wire = Wire.InTurn(Wire.Answer("", HttpStatusCode.ServiceUnavailable), Wire.Answer("", HttpStatusCode.TooManyRequests), Wire.Answer("12"));
        var services = new ServiceCollection();
        services.AddBoatAgentClient(s_harbour).ConfigurePrimaryHttpMessageHandler(() => wire)
            .AddResilienceHandler("retry", pipeline => pipeline.AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 2, Delay = TimeSpan.Zero, BackoffType = DelayBackoffType.Constant }));
        await using var provider = services.BuildServiceProvider();
        Assert.Equal(12, await provider.GetRequiredService<IBoatAgentClient>().CountBoatsAsync(new CountBoatsRequest { Kind = "Sail" }));
        Assert.Equal(3, wire.Bodies.Count(body => body == """{"Kind":"Sail"}"""));
    }

    [Fact]
    public async Task Two_tenants_have_their_own_addresses_and_tickets_at_once()
    {
        var wire = Wire.Json("null");
        var services = new ServiceCollection();
        foreach (var tenant in new[] { "north", "south" })
        {
            services.AddDocGenClients(
                options => (options.BaseAddress, options.Authorization) = (new($"https://{tenant}.example/Cust1"), ApiAuthorization.SoTicket($"7T:{tenant}")),
                each: builder => builder.ConfigurePrimaryHttpMessageHandler(() => wire),
                key: tenant);
        }

        await using var provider = services.BuildServiceProvider();
        foreach (var tenant in new[] { "north", "south" })
        {
            await provider.GetRequiredKeyedService<IBoatEntityClient>(tenant).GetBoatEntityAsync(41);
            Assert.Equal($"https://{tenant}.example/Cust1/api/v1/Boat/41", wire.Last.RequestUri!.AbsoluteUri);
            Assert.Equal($"SoTicket 7T:{tenant}", wire.Header("Authorization"));
        }

        Assert.Null(provider.GetService<IBoatEntityClient>());
    }

    [Fact]
    public async Task Options_may_come_from_other_services_by_the_name_of_the_builder()
    {
        var wire = Wire.Json("null");
        var services = new ServiceCollection();
        services.AddSingleton(ApiAuthorization.SoTicket("7T:from a service"));
        var client = services.AddBoatEntityClient().ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddOptions<ApiClientOptions>(client.Name).Configure<ApiAuthorization>((options, ticket) => options.Authorization = ticket);
        services.ConfigureAll<ApiClientOptions>(options => options.BaseAddress = new("https://harbour.example/"));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBoatEntityClient>().GetBoatEntityAsync(41);
        Assert.Equal("https://harbour.example/api/v1/Boat/41", wire.Last.RequestUri!.AbsoluteUri);
        Assert.Equal("SoTicket 7T:from a service", wire.Header("Authorization"));
    }

    [Fact]
    public async Task A_redirect_to_another_host_takes_no_secret_along()
    {
        var seen = new List<string?>();
        await using var elsewhere = await Start(http =>
        {
            seen.Add($"{http.Request.Headers.Authorization}{http.Request.Headers["SO-AppToken"]}{http.Request.Headers["SO-Language"]}");
            http.Response.ContentType = "application/json";
            return http.Response.WriteAsync("null");
        });
        await using var home = await Start(http =>
        {
            http.Response.Redirect(elsewhere.Urls.Single() + http.Request.Path);
            return Task.CompletedTask;
        });
        var services = new ServiceCollection();
        services.AddBoatEntityClient(options =>
        {
            s_harbour(options);
            options.BaseAddress = new(home.Urls.Single());
            options.Headers.SoAppToken = "s3cret";
            options.Headers.SoLanguage = "no";
        });
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBoatEntityClient>().GetBoatEntityAsync(41);
        Assert.Equal(["no"], seen);
    }

    [Fact]
    public async Task The_logs_of_HttpClient_show_no_secret()
    {
        var log = new LogLines();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddBoatEntityClient(options =>
        {
            s_harbour(options);
            options.Headers.SoAppToken = "s3cret";
            options.Headers.XXsrfToken = "s3cret";
            options.Headers.SoLanguage = "no";
        }).ConfigurePrimaryHttpMessageHandler(() => Wire.Json("null"));
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IBoatEntityClient>().GetBoatEntityAsync(41);
        Assert.Contains(log.Lines, line => line.Contains("SO-Language: no", StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain("s3cret", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain("7T:registered", line, StringComparison.Ordinal));
    }

    private static async Task<WebApplication> Start(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return app;
    }
}
