using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator;
using DocGen.Generator.Emitting;

namespace DocGen.Benchmarks.Growth;

/// <summary>What each room needs for so many pages, and what an edit costs among them, once the process is warm.</summary>
internal static class GrowthWork
{
    /// <summary>The rooms in their order, and an edit.</summary>
    public static readonly string[] Steps = ["read", "merge", "emit", "edit"];

    private const int Rounds = 5;

    private static readonly EmitOptions s_options = new("MyApp.Api", "public", Client: true, Server: false, HttpClientFactory: true, Experimental: false);

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var pages = PageSource.Take(int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture));
        var edits = int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture);
        PageFacts[] facts = [];
        ApiModel? model = null;
        var files = 0;
        var costs = Enumerable.Range(0, Rounds).Select(_ => new[]
        {
            Cost.Of(() => facts = [.. pages.Select(page => PageReader.Read(page.Path, page.Text!).Facts)]),
            Cost.Of(() => model = ApiModelBuilder.Build(facts)),
            Cost.Of(() => files = WholeGenerator.Emit(model!, s_options).Count()),
        }).ToArray();
        for (var step = 0; step < 3; step++) yield return new(Steps[step], Cost.Median(costs.Select(round => round[step]).Skip(1)).Milliseconds);

        var driver = new WarmDriver(new DocGenerator(), pages);
        var edit = PageEdit.All.First(edit => edit.Emits);
        yield return new("edit", EditRun.Pages(driver, edit, edits, edits).Milliseconds);
        yield return new("files", files);
    }
}
