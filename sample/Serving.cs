using DocGen.SampleServer;
using DocGen.Tool.Serving;

namespace Sample;

/// <summary>The sample server on the pages of docs-input, which this assembly holds, until somebody stops it.</summary>
internal static class Serving
{
    private const string Title = "The chat API of docs-input";

    public static async Task Run(string[] arguments)
    {
        var builder = WebApplication.CreateSlimBuilder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddDocGenSamples(options =>
        {
            options.Pages = DocGenPages.FromAssembly(typeof(Serving).Assembly);
            options.InMemory = true;
            options.OpenApi = options.OpenApi with { Title = Title };
        });

        await using var app = builder.Build();
        app.MapDocGenSamples();
        ApiPage.Map(app, Title);
        if (builder.Configuration["urls"] is null) app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var address = app.Urls.First();
        if (address.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) await ApiPage.WarmUpAsync(address, CancellationToken.None);
        Greet(address);

        // Ctrl-C and SIGTERM end it, and that is no failure.
        await app.WaitForShutdownAsync();
        Console.WriteLine("Stopped.");
    }

    private static void Greet(string address) => Console.WriteLine($$"""
        The sample server answers from the pages of docs-input on {{address}} (another address: -- serve --urls http://127.0.0.1:5080)

        {{ApiPage.Greeting(address)}}

        A sample, a part of it, an error that its page documents, and a body that is not as its page says:

          curl -i '{{address}}/api/v1/ChatSession/7344'
          curl -i '{{address}}/api/v1/ChatSession/7344?$select=customerName,status'
          curl -i '{{address}}/api/v1/ChatSession/7344' -H '{{DocGenHeaders.Status}}: 404'
          curl -i '{{address}}/api/v1/Agents/Chat/CreateChatSessionForTopic' -H 'Authorization: Bearer any' --json '{"ChatTopicId":"twelve"}'

        What is saved is kept until it stops: PUT {{address}}/api/v1/ChatSession/1, then GET it. Ctrl-C stops it.
        """);
}
