using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Hostile;

/// <summary>One hostile page among ordinary ones: the first run, an edit of it, and what is said about it.</summary>
internal static class HostileWork
{
    public const string First = "first", Edit = "edit";

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var hostile = new Page("hostile.md", HostilePages.All.Single(page => page.Name == arguments[0]).Text());
        var driver = new WarmDriver(new DocGenerator(), PageSource.Take(100));
        yield return new(First, driver.Add(hostile).Milliseconds);
        yield return new(Edit, driver.Replace(driver.Count - 1, hostile with { Text = hostile.Text + "x" }).Milliseconds);
        foreach (var id in driver.Diagnostics.Where(found => found.Location.GetLineSpan().Path.EndsWith("hostile.md", StringComparison.Ordinal)).Select(found => found.Id).Distinct())
            yield return new(id, 1);
    }
}
