using System.Text.RegularExpressions;

namespace DocGen.Generator.Tests.Support;

/// <summary>Rewrites pages into the layout of 2025: samples in files of their own, pulled in by a directive, and more keys in the front matter.</summary>
internal static partial class Layout2025
{
    public static IEnumerable<Page> Of(IEnumerable<Page> pages)
    {
        foreach (var page in pages)
        {
            var samples = new List<Page>();
            var up = string.Concat(Enumerable.Repeat("../", page.Path.Count(c => c == '/')));
            var text = Sample().Replace(page.Text!, match =>
            {
                var side = match.Groups[1].Value == "!" ? "request" : "response";
                var file = $"samples/{side}/{Path.GetFileName(page.Path)}";
                samples.Add(new(file, match.Value));
                return $"[!include[sample {side}]({up}{file})]";
            });
            foreach (var sample in samples) yield return sample;
            yield return page with { Text = samples.Count == 0 ? text : FrontMatter().Replace(text, "$1generated: true\ncontent_type: reference\n---\n", 1) };
        }
    }

    [GeneratedRegex(@"^```http([!_])\n.*?\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\A(---\n.*?\n)---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();
}
