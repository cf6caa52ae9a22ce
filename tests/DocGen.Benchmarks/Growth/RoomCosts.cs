using System.Collections.Immutable;
using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Docs.Checking;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Emitting;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Growth;

/// <summary>The rooms one after the other, without a driver around them.</summary>
internal static class RoomCosts
{
    public const string Read = "read", Merge = "merge", Check = "check", Emit = "emit";

    private static readonly EmitOptions s_options = new("MyApp.Api", "public", Client: true, Server: false, HttpClientFactory: true, Experimental: false);

    /// <summary>What each room needs, in their order.</summary>
    public static Dictionary<string, Cost> Of(Page[] pages)
    {
        ImmutableArray<PageFacts> facts = [];
        var set = new PageSet([]);
        var model = new ApiModel();
        return new()
        {
            [Read] = Cost.Of(() => facts = [.. pages.Select(page => PageReader.Read(page.Path, page.Text!).Facts)]),
            [Merge] = Cost.Of(() => model = ApiModelBuilder.Merge(set = new PageSet(facts.Select(PageEvidence.Of)))),
            [Check] = Cost.Of(() => DocChecks.Find(facts, set, model)),
            [Emit] = Cost.Of(() => WholeGenerator.Emit(model, s_options).Count()),
        };
    }
}
