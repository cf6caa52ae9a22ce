using System.Collections.Concurrent;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>The published pages of one layout, generated as one project. They are no part of this repository: DOCGEN_CORPUS names their folder.</summary>
internal sealed class CorpusLayout
{
    private static readonly ConcurrentDictionary<string, Lazy<CorpusLayout>> s_layouts = new();

    private readonly Lazy<EmittedApi> _api;

    private CorpusLayout(string year)
    {
        Pages = Page.In(Path.Combine(Folder!, year));
        Run = GeneratorRun.Of(Pages);
        Files = [.. Run.Values<ReadFile>(StepNames.ReadPages)];
        Model = Run.Values<ApiModel>(StepNames.MergeModel).Single();
        _api = new(() => new EmittedApi(Run.Output.AssertCompiles()));
    }

    public static string? Folder { get; } = Environment.GetEnvironmentVariable("DOCGEN_CORPUS");

    /// <summary>The folders of the corpus that hold pages.</summary>
    public static string[] Years => ["2022", "2023", "2025"];

    public Page[] Pages { get; }

    public GeneratorRun Run { get; }

    public ReadFile[] Files { get; }

    public ApiModel Model { get; }

    /// <summary>The compiled code.</summary>
    public EmittedApi Api => _api.Value;

    public static CorpusLayout Of(string year)
    {
        SkipWithoutCorpus();
        return s_layouts.GetOrAdd(year, year => new(() => new CorpusLayout(year))).Value;
    }

    public static void SkipWithoutCorpus() => Skip.If(Folder is null, "DOCGEN_CORPUS does not name the folder of the published pages.");

    /// <summary>The text of a sample as it stands on its page, or on the page that it is included from; null where there is none.</summary>
    public string? SampleJson(PageReading reading, SpotKind kind)
    {
        var page = reading.Facts.Page!;
        var included = kind == SpotKind.RequestSampleJson ? page.RequestSampleInclude : page.ResponseSampleInclude;
        var source = included is null ? reading : Files.Select(file => file.Reading).Single(other => other.Facts.Sample is { } sample && included.EndsWith(sample.Path, StringComparison.Ordinal));
        if (!source.Spots.Spots.Any(spot => spot.Key == new SpotKey(kind))) return null;
        var spot = source.Spots.Find(new SpotKey(kind));
        return Pages.Single(file => file.Path == source.Facts.Path).Text!.Substring(spot.Start, spot.Length);
    }

    /// <summary>Whether a finding, shown or hidden, stands at a sample.</summary>
    public bool IsSaid(PageReading reading, SpotKind kind)
    {
        var spot = reading.Spots.Find(new SpotKey(kind));
        return Run.Result.Diagnostics.Any(found =>
            found.Location.GetLineSpan().Path == PageFile.Folder + reading.Facts.Path && found.Location.SourceSpan.IntersectsWith(new TextSpan(spot.Start, spot.Length)));
    }
}
