using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Routing;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Answering;

/// <summary>Answers to what no page documents: 405 where other verbs are, or else 404 with the documented route that comes closest.</summary>
internal sealed class UnknownRoute(RouteTable routes)
{
    /// <param name="context">The call.</param>
    /// <param name="rest">What of its path lies below the routes' common beginning.</param>
    public Task AnswerAsync(HttpContext context, string rest)
    {
        var verb = context.Request.Method;
        var path = routes.Prefix + rest;
        var allowed = routes.Verbs(path);
        if (allowed.Count > 0)
        {
            var verbs = string.Join(", ", allowed);
            return ProblemAnswer.WriteAsync(context, new(405, "Method not allowed", $"The pages document {verbs} for this path, and not {verb}.") { Header = ("Allow", verbs) }, null);
        }

        var closest = routes.Closest(verb, path);
        var operation = closest.Operations[0];
        return ProblemAnswer.WriteAsync(
            context,
            new(404, "Not found", $"No page documents {verb} for this path. The closest documented route is {closest.Verb} {closest.Shape.Route} ({operation.Model.Uid})."),
            operation);
    }
}
