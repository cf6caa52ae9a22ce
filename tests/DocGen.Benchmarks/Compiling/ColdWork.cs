using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Docs.Reading;
using DocGen.Generator;
using Markdig;

namespace DocGen.Benchmarks.Compiling;

/// <summary>The first run in a process: what a build without a compiler server pays, compilation of the code at run time included.</summary>
internal static class ColdWork
{
    public const string Generator = "generator", Reading = "reading", Markdown = "markdown";

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var pages = PageSource.Take(int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture));
        // The SDK's compiler is compiled ahead of time, the library here is not; so it gets its warm-up by a generator that does nothing.
        if (arguments[0] == Generator) _ = new WarmDriver(new IdleGenerator(), pages);
        var cost = arguments[0] switch
        {
            Generator => new WarmDriver(new DocGenerator(), pages).First,
            Reading => Cost.Of(() => { foreach (var page in pages) PageReader.Read(page.Path, page.Text!); }),
            _ => Cost.Of(() =>
            {
                var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();
                foreach (var page in pages) Markdig.Markdown.Parse(page.Text!, pipeline);
            }),
        };
        return [new(nameof(Cost.Milliseconds), cost.Milliseconds), new(nameof(Cost.Bytes), cost.Bytes)];
    }
}
