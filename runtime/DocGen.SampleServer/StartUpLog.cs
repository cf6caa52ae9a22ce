using DocGen.SampleServer.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.SampleServer;

/// <summary>What the log says when the server starts.</summary>
internal static partial class StartUpLog
{
    public static ILogger Of(IServiceProvider services) => services.GetRequiredService<ILoggerFactory>().CreateLogger("DocGen.SampleServer");

    public static void Write(ILogger log, SampleApi api)
    {
        foreach (var loss in api.Read.Losses)
        {
            Loss(log, loss);
        }

        foreach (var route in api.Routes.Routes.Where(route => route.HidesSome))
        {
            Hidden(log, route.Verb, route.Shape.Route, string.Join(", ", route.Operations.Select(operation => operation.Model.Uid)));
        }

        Serves(log, api.Operations.Count, api.Read.Facts.Count, (int)api.StartUp.TotalMilliseconds);
    }

    [LoggerMessage(5, LogLevel.Information, "DocGen wrote the OpenAPI document: {Bytes} bytes in {Milliseconds} ms.")]
    public static partial void Wrote(ILogger log, int bytes, int milliseconds);

    public static void NotServed(ILogger log, ServedRoute route, string fault) =>
        NotServed(log, string.Join(", ", route.Operations.Select(operation => operation.Model.Page)), route.Shape.Route, fault);

    [LoggerMessage(1, LogLevel.Information, "DocGen serves {Operations} operations of {Pages} pages, read in {Milliseconds} ms.")]
    private static partial void Serves(ILogger log, int operations, int pages, int milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Finding}")]
    private static partial void Loss(ILogger log, string finding);

    [LoggerMessage(3, LogLevel.Warning, "{Page}: the path '{Route}' is not served: {Fault}")]
    private static partial void NotServed(ILogger log, string page, string route, string fault);

    [LoggerMessage(4, LogLevel.Warning, "No request can tell the operations of {Verb} {Route} apart, so the first answers for all: {Operations}.")]
    private static partial void Hidden(ILogger log, string verb, string route, string operations);
}
