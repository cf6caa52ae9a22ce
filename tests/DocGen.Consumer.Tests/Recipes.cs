using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using DocGen.Consumer.Tests.Support;
using DocGen.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>The code of docs/recipes.md, run; RecipesTests holds the page against this file.</summary>
public class Recipes(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Fact]
    public async Task Select()
    {
        var boats = Boats(101);
        BoatEntityWithLinks? boat = await boats.GetBoatEntityAsync(101, select: [BoatEntityWithLinks.Fields.Name, BoatEntityWithLinks.Fields.Owner.FullName]);
        bool known = ApiEntityState.IsSelected(boat!, BoatEntityWithLinks.Fields.Kind);
        Assert.False(known);
        await boats.GetBoatEntityAsync(101, select: "name, owner/fullName");
        await boats.GetBoatEntityAsync(101, select: [BoatEntityWithLinks.Fields.Owner.Then("Email")]);
    }

    [Fact]
    public async Task Saving()
    {
        var boats = Boats(102);
        var boat = await boats.GetBoatEntityAsync(102, select: [BoatEntityWithLinks.Fields.Name]);
        boat!.Name = "Terna II";
        await boats.PatchBoatEntityAsync(102, boat.ToMergePatch());
        Assert.Equal(("Terna II", 9.25), (server.Store.Boats[102].Name, server.Store.Boats[102].Length));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await boats.PutBoatEntityAsync(102, boat));
        await boats.PutBoatEntityAsync(102, ApiEntityState.AllowPartialSave(boat));
        Assert.Null(server.Store.Boats[102].Length);
    }

    [Fact]
    public async Task Headers()
    {
        var httpClient = server.Http;
        var options = new ApiClientOptions { BaseAddress = new("https://crm.example.com/Cust12345/") };
        options.Authorization = ApiAuthorization.Bearer(async cancellationToken => await Tokens.CurrentAsync(cancellationToken));
        options.Headers.SoLanguage = "no";
        var boats = new BoatEntityClient(httpClient, options);
        Assert.NotNull(boats);

        boats = Boats(103);
        ApiResponse? answer = null;
        await boats.GetBoatEntityAsync(103, headers: new() { SoLanguage = "de", OnResponse = response => answer = response });
        Console.WriteLine(answer!.LastModified);
    }

    [Fact]
    public async Task Patch()
    {
        var boats = Boats(104);
        await boats.PatchBoatEntityAsync(104, new PatchDocument<BoatEntity>()
            .Test(BoatEntity.Fields.Name, "Terna")
            .Replace(BoatEntity.Fields.Length, 9.5));
        await boats.PatchBoatEntityAsync(104, new MergePatch<BoatEntity>()
            .Set(BoatEntity.Fields.Name, "Terna II")
            .Remove(BoatEntity.Fields.Kind));
        Assert.Equal((9.5, null), (server.Store.Boats[104].Length, server.Store.Boats[104].Kind));
    }

    [Fact]
    public async Task Lists()
    {
        var boats = Boats(105);
        var query = new ODataQuery { Filter = "length gt 9", OrderBy = "name asc", Top = 100 };
        await foreach (var row in boats.GetAllAsync(query).RowsAsync())
        {
            Console.WriteLine(row["name"]);
        }
    }

    [Fact]
    public async Task Streams()
    {
        var boats = Boats(106);
        var owners = new ApiElements<Owner>();
        await boats.GetOwnersAsync(106, headers: new() { Elements = owners });
        await foreach (var owner in owners)
        {
            Console.WriteLine(owner.FullName);
        }

        await boats.SavePhotoAsync(106, ApiFile.FromBytes([1, 2, 3], "image/png"));
        await using ApiFile? photo = await boats.GetPhotoAsync(106);
        await photo!.Content.CopyToAsync(Stream.Null);
    }

    [Fact]
    public async Task Errors()
    {
        var boats = Boats(107);
        try
        {
            await boats.GetBoatEntityAsync(999);
        }
        catch (ApiException error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            Console.WriteLine($"{error.Meaning} {error.Body}");
        }
        catch (ApiException error) when (error.RetryAfter is { } wait)
        {
            await Task.Delay(wait);
        }
    }

    [Fact]
    public void Registration()
    {
        var services = new ServiceCollection();
        services.AddBoatEntityClient(options =>
        {
            options.BaseAddress = new("https://crm.example.com/");
            options.Authorization = ApiAuthorization.SoTicket("7T:ticket");
        }).AddStandardResilienceHandler(retry => retry.Retry.ShouldHandle = attempt =>
            ValueTask.FromResult(attempt.Outcome.Result is { StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable }));

        services.AddDocGenClients(options => options.BaseAddress = new("https://north.example/"), key: "north");
        services.AddDocGenClients(options => options.BaseAddress = new("https://south.example/"), key: "south");
        var provider = services.BuildServiceProvider();
        var north = provider.GetRequiredKeyedService<IBoatEntityClient>("north");
        Assert.NotNull(north);

        services = [];
        services.AddSingleton<TicketStore>();
        var builder = services.AddBoatEntityClient(options => options.BaseAddress = new("https://crm.example.com/"));
        services.AddOptions<ApiClientOptions>(builder.Name)
            .Configure<TicketStore>((options, tickets) => options.Authorization = ApiAuthorization.Bearer(tickets.CurrentAsync));
        builder.ConfigurePrimaryHttpMessageHandler(() => new ApiRedirectHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }));
        Assert.NotNull(services.BuildServiceProvider().GetRequiredService<IBoatEntityClient>());
    }

    [Fact]
    public async Task Testing()
    {
        var handler = new FakeHandler("""{"BoatId":41,"Name":"Terna"}""");
        var boats = new BoatEntityClient(new HttpClient(handler), new ApiClientOptions { BaseAddress = new("https://fake.example/") });
        var boat = await boats.GetBoatEntityAsync(41);
        Assert.Equal("Terna", boat!.Name);
        Assert.Equal("/api/v1/Boat/41", handler.Asked!.AbsolutePath);
    }

    [Fact]
    public void OwnJson()
    {
        var body = """{"Name":"Terna"}"""u8;
        var json = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver };
        var type = (JsonTypeInfo<BoatEntity>)json.GetTypeInfo(typeof(BoatEntity));
        BoatEntity? boat = JsonSerializer.Deserialize(body, type);
        string cached = JsonSerializer.Serialize(boat!, type);
        Assert.Equal("""{"Name":"Terna"}""", cached);
    }

    private BoatEntityClient Boats(int id)
    {
        server.Store.AddBoat(id, "Terna");
        return server.Boats;
    }

    private static class Tokens
    {
        public static ValueTask<string> CurrentAsync(CancellationToken cancellationToken) => ValueTask.FromResult($"token {cancellationToken.CanBeCanceled}");
    }

    private sealed class TicketStore
    {
        private readonly string _ticket = "ticket";

        public ValueTask<string> CurrentAsync(CancellationToken cancellationToken) => ValueTask.FromResult(_ticket);
    }

    private sealed class FakeHandler(string answer) : HttpMessageHandler
    {
        public Uri? Asked { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked = request.RequestUri;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") });
        }
    }
}
