using System.Diagnostics;
using DocGen.SampleServer.Answering;
using DocGen.SampleServer.Checking;
using DocGen.SampleServer.Pages;
using DocGen.SampleServer.Routing;
using DocGen.SampleServer.Storing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DocGen.SampleServer;

/// <summary>The API of the pages, ready to be served: read once, when the first endpoint is mapped.</summary>
internal sealed class SampleApi
{
    private readonly ParameterCheck _parameters;
    private readonly RequestBody _bodies;
    private readonly SelectMask _mask;
    private readonly EntityMemory _memory;

    public SampleApi(IOptions<DocGenSamplesOptions> options, DocGenSampleStore store, TimeProvider? time = null)
    {
        var began = Stopwatch.GetTimestamp();
        var pages = options.Value.Pages ?? throw new InvalidOperationException("The sample server has no pages: set Pages in AddDocGenSamples(options => …), to DocGenPages.FromFolder(…) or DocGenPages.FromAssembly(…).");
        Read = ApiReader.Read(pages);
        var types = new TypeTable(Read.Model);
        var values = new ParameterValues(types);
        var models = Read.Model.Groups.SelectMany(group => group.Operations).ToArray();
        Operations = [.. models.AsParallel().AsOrdered().Select(model => new SampleOperation(model, Read, types))];
        new EntityLinks(types).Link(Operations);
        Routes = new RouteTable(Operations, values);
        _parameters = new ParameterCheck(values);
        _bodies = new RequestBody(types, options.Value);
        _mask = new SelectMask(types);
        _memory = new EntityMemory(options.Value.InMemory ? store : null, time ?? TimeProvider.System);
        StartUp = Stopwatch.GetElapsedTime(began);
    }

    /// <summary>The API of an app, read when this is called first.</summary>
    public static SampleApi Of(IServiceProvider services) => services.GetService<SampleApi>()
        ?? throw new InvalidOperationException("The sample server is missing: call builder.Services.AddDocGenSamples(options => …) before the app is built.");

    /// <summary>What the pages say; the other documents that a server hands out are made of the same reading.</summary>
    public ReadApi Read { get; }

    public IReadOnlyList<SampleOperation> Operations { get; }

    public RouteTable Routes { get; }

    /// <summary>How long reading the pages took.</summary>
    public TimeSpan StartUp { get; }

    /// <summary>What answers the calls of a route.</summary>
    public OperationEndpoint Endpoint(ServedRoute route) => new(route, _parameters, _bodies, _mask, _memory);
}
