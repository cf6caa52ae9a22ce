using System.Text.RegularExpressions;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Edits;

/// <summary>One kind of edit to a warm driver, done again and again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Edit">Does it for the given time, counted from 0, and tells what it cost.</param>
/// <param name="Undo">Leaves the pages as they were: pages that contradict each other more and more would be another project than the published one. Null where nothing is to be undone.</param>
internal sealed partial record EditRun(string Name, Func<int, Cost> Edit, Action? Undo = null)
{
    private static int s_number;

    /// <summary>The same edit on pages that are spread over the project.</summary>
    public static EditRun Of(WarmDriver driver, PageEdit edit, int times)
    {
        var fitting = Enumerable.Range(0, driver.Count).Where(index => edit.Fits(driver[index])).ToArray();
        if (fitting.Length == 0) throw new InvalidOperationException($"No page can be edited so: {edit.Name}");
        var (index, page) = (0, driver[0]);
        return new(edit.Name, Edit, () => driver.Replace(index, page));

        Cost Edit(int time)
        {
            index = fitting[(int)((time + 0.5) * fitting.Length / times)];
            page = driver[index];
            return driver.Replace(index, edit.Of(page, ++s_number));
        }
    }

    /// <summary>A page that comes, and the same page as it goes again.</summary>
    public static EditRun[] OfPage(WarmDriver driver) =>
    [
        new(EditCosts.Added, _ => driver.Add(NewPage(driver))),
        new(EditCosts.Removed, _ => driver.RemoveLast()),
    ];

    public static EditRun OfCode(WarmDriver driver) =>
        new(EditCosts.Code, _ => driver.Code($"internal static class User {{ public static int Answer => {++s_number}; }}"));

    /// <summary>A page of a group that exists, for an operation that doesn't.</summary>
    public static Page NewPage(WarmDriver driver)
    {
        var page = Enumerable.Range(driver.Count / 2, driver.Count).Select(index => driver[index]).First(page => Uid().IsMatch(page.Text!));
        return page with { Path = $"new/{++s_number}.md", Text = Uid().Replace(page.Text!, $"$0Number{s_number}", 1) };
    }

    [GeneratedRegex("(?<=\nuid: )[^\r\n]+")]
    private static partial Regex Uid();
}
