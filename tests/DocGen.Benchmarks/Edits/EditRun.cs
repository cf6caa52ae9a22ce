using System.Text.RegularExpressions;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Edits;

/// <summary>Does one kind of edit to a warm driver, on one page after another.</summary>
internal static partial class EditRun
{
    private static int s_number;

    /// <summary>Costs of the same edit on pages that are spread over the project, without those of the runs that only warm up.</summary>
    public static Cost Pages(WarmDriver driver, PageEdit edit, int warmUps, int count)
    {
        var fitting = Enumerable.Range(0, driver.Count).Where(index => edit.Fits(driver[index])).ToArray();
        if (fitting.Length == 0) throw new InvalidOperationException($"No page can be edited so: {edit.Name}");
        return Several(warmUps, count, i =>
        {
            var index = fitting[(int)((i + 0.5) * fitting.Length / (warmUps + count))];
            return driver.Replace(index, edit.Of(driver[index], ++s_number));
        });
    }

    public static Cost Code(WarmDriver driver, int warmUps, int count) =>
        Several(warmUps, count, _ => driver.Code($"internal static class User {{ public static int Answer => {++s_number}; }}"));

    /// <summary>A page comes, and goes again.</summary>
    public static (Cost Added, Cost Removed) AddedAndRemoved(WarmDriver driver, int warmUps, int count)
    {
        var removed = new List<Cost>();
        var added = Several(warmUps, count, i =>
        {
            var cost = driver.Add(NewPage(driver));
            removed.Add(driver.RemoveLast());
            return cost;
        });
        return (added, Cost.Median(removed.Skip(warmUps)));
    }

    /// <summary>A page of a group that exists, for an operation that doesn't.</summary>
    public static Page NewPage(WarmDriver driver)
    {
        var page = Enumerable.Range(driver.Count / 2, driver.Count).Select(index => driver[index]).First(page => Uid().IsMatch(page.Text!));
        return page with { Path = $"new/{++s_number}.md", Text = Uid().Replace(page.Text!, $"$0Number{s_number}", 1) };
    }

    [GeneratedRegex("(?<=\nuid: )[^\r\n]+")]
    private static partial Regex Uid();

    private static Cost Several(int warmUps, int count, Func<int, Cost> edit) =>
        Cost.Median(Enumerable.Range(0, warmUps + count).Select(edit).ToArray().Skip(warmUps));
}
