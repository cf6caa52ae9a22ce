using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Consumer.Api;
using DocGen.Runtime;
using DocGen.SampleServer;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

// One call of each kind, in a program from which everything unused has been cut away.
var options = new ApiClientOptions { BaseAddress = new Uri("https://harbour.example/"), Authorization = ApiAuthorization.Bearer(_ => ValueTask.FromResult("token")) };
var boats = new BoatEntityClient(new HttpClient(new Harbour()), options);

var boat = await boats.GetBoatEntityAsync(41, select: [BoatEntityWithLinks.Fields.Name, BoatEntityWithLinks.Fields.Owner.FullName, BoatEntityWithLinks.Fields.Papers]);
Console.WriteLine($"{boat!.Name} {boat.Owner!.FullName} {boat.Papers!["Insurance"]} {ApiEntityState.IsSelected(boat, BoatEntityWithLinks.Fields.Kind)}");
Console.WriteLine(boat.ToMergePatch().ToJson());

var whole = await boats.GetBoatEntityAsync(41);
Console.WriteLine($"{whole!.Kind} {whole.Moods!.Value.Flags().Count} {whole.Launched:yyyy-MM-dd} {whole.Photo!.Length} {ApiEntityState.UnknownMembers(whole)["Keel"]}");
await boats.PutBoatEntityAsync(41, whole);

await foreach (var row in boats.GetAllAsync(new ODataQuery { Mode = Mode.Full }).RowsAsync()) Console.WriteLine(row["name"]);

var owners = new ApiElements<Owner>();
await boats.GetOwnersAsync(41, headers: new() { Elements = owners });
await foreach (var owner in owners) Console.WriteLine(owner.FullName);

await using (var photo = await boats.GetPhotoAsync(41)) Console.WriteLine((await photo!.ReadBytesAsync()).Length);
try
{
    await boats.GetBoatEntityAsync(404);
}
catch (ApiException error)
{
    Console.WriteLine(error.Meaning);
}

var json = new JsonSerializerOptions { TypeInfoResolver = ApiJson.Resolver };
var cached = JsonSerializer.Serialize(whole, (JsonTypeInfo<BoatEntityWithLinks>)json.GetTypeInfo(typeof(BoatEntityWithLinks)));
Console.WriteLine(JsonSerializer.Deserialize(cached, (JsonTypeInfo<BoatEntityWithLinks>)json.GetTypeInfo(typeof(BoatEntityWithLinks)))!.Name);

// The sample server on the same pages, which this program holds.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.Services.AddDocGenSamples(samples => samples.Pages = DocGenPages.FromAssembly(typeof(Harbour).Assembly));
await using var app = builder.Build();
app.MapDocGenSamples();
app.MapDocGenOpenApi();
app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();
using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
var served = await new BoatEntityClient(http, new ApiClientOptions { Authorization = options.Authorization }).GetBoatEntityAsync(41, select: [BoatEntityWithLinks.Fields.Length]);
Console.WriteLine($"{served!.Length} {served.Name is null}");
Console.WriteLine(JsonDocument.Parse(await http.GetStringAsync("openapi.json")).RootElement.GetProperty("openapi"));

internal sealed class Harbour : HttpMessageHandler
{
    private const string Boat = """{"Name":"Terna","Kind":"Sail","Moods":"Calm, Foggy","Launched":"1987-05-02T10:00:00Z","Owner":{"OwnerId":null,"FullName":"Jonas Hav"},"Papers":{"Insurance":"F-77"},"Photo":"R0lG","Keel":1.80}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.RequestUri!.PathAndQuery switch
        {
            "/api/v1/Boat?$mode=Full" => """{"odata.nextLink":"?$skip=1","value":[{"name":"Terna"}]}""",
            "/api/v1/Boat?$skip=1" => """{"value":[{"name":"Lom"}]}""",
            "/api/v1/Boat/41/Owners" => """[{"FullName":"Jonas Hav"},{"FullName":"Eva Hav"}]""",
            "/api/v1/Boat/41/Photo" => "GIF",
            "/api/v1/Boat/404" => "",
            "/api/v1/Boat/41?$select=Name,Owner/FullName,Papers" => """{"BoatId":null,"Name":"Terna","Owner":{"OwnerId":null,"FullName":"Jonas Hav"},"Papers":{"Insurance":"F-77"}}""",
            _ => Boat,
        };
        var answer = new HttpResponseMessage(body.Length == 0 ? HttpStatusCode.NotFound : HttpStatusCode.OK)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
        return Task.FromResult(answer);
    }
}
