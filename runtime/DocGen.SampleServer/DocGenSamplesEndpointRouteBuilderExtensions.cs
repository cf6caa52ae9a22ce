using DocGen.SampleServer;
using DocGen.SampleServer.Answering;
using DocGen.SampleServer.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the operations of the pages.</summary>
public static class DocGenSamplesEndpointRouteBuilderExtensions
{
    private const string Rest = "rest";

    /// <summary>
    /// Serves every operation of the pages with its sample. Requests are checked against their pages; below the documented paths, what no
    /// page documents is a 404 that names the closest route, or a 405.
    /// </summary>
    /// <param name="endpoints">The app, or a group of it: with <c>app.MapGroup("/Cust12345")</c> the API has a path in front.</param>
    /// <returns>What conventions, such as rate limits or CORS, can be added to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><c>AddDocGenSamples</c> was not called, no pages were set, or there is no endpoint page among them.</exception>
    /// <exception cref="DirectoryNotFoundException">The folder of the pages does not exist.</exception>
    public static IEndpointConventionBuilder MapDocGenSamples(this IEndpointRouteBuilder endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var api = SampleApi.Of(endpoints.ServiceProvider);
        var log = StartUpLog.Of(endpoints.ServiceProvider);
        var group = endpoints.MapGroup("");
        foreach (var route in api.Routes.Routes)
        {
            Map(group, route, api, log);
        }

        var unknown = new UnknownRoute(api.Routes);
        group.MapFallback($"{api.Routes.Prefix}{{**{Rest}}}", context => unknown.AnswerAsync(context, context.Request.RouteValues[Rest] as string ?? ""));
        StartUpLog.Write(log, api);
        return group;
    }

    private static void Map(RouteGroupBuilder group, ServedRoute route, SampleApi api, ILogger log)
    {
        try
        {
            var pattern = RoutePatternFactory.Parse(route.Shape.Template);
            group.Map(pattern, api.Endpoint(route).AnswerAsync)
                .WithMetadata(new HttpMethodMetadata([route.Verb]))
                .WithDisplayName($"{route.Verb} {route.Shape.Route}");
        }
        catch (RoutePatternException fault)
        {
            // One odd path must not cost the others.
            StartUpLog.NotServed(log, route, fault.Message);
        }
    }
}
