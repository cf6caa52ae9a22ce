using System.Runtime;
using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Growth;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator;
using Markdig;

namespace DocGen.Benchmarks.Compiling;

/// <summary>The first run in a process: what a build without a compiler server pays, compilation of the code at run time included.</summary>
internal static class ColdWork
{
    public const string Markdown = "Markdig", Rooms = "rooms", Generator = "generator", JitMethods = "methods", JitTime = "jit";

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var pages = PageSource.Take(int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture));
        switch (arguments[0])
        {
            case Rooms:
                return RoomCosts.Of(pages).Select(room => KeyValuePair.Create(room.Key, room.Value.Milliseconds));
            case Generator:
                // The SDK's compiler is compiled ahead of time, the library here is not; so it gets its warm-up by a generator that does nothing.
                _ = new WarmDriver(new IdleGenerator(), pages);
                var (methods, time) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
                var first = new WarmDriver(new DocGenerator(), pages).First;
                return [new(Generator, first.Milliseconds), new(JitMethods, JitInfo.GetCompiledMethodCount() - methods), new(JitTime, (JitInfo.GetCompilationTime() - time).TotalMilliseconds)];
            default:
                return [new(Markdown, Cost.Of(() =>
                {
                    var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();
                    foreach (var page in pages) Markdig.Markdown.Parse(page.Text!, pipeline);
                }).Milliseconds)];
        }
    }
}
