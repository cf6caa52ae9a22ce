using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator;

namespace DocGen.Benchmarks.Growth;

/// <summary>What each room needs for so many pages, and what an edit costs among them, once the process is warm.</summary>
internal static class GrowthWork
{
    public const string Edit = "edit";

    private const int Rounds = 7;

    /// <summary>The rooms in their order, and an edit.</summary>
    public static string[] Steps { get; } = [RoomCosts.Read, RoomCosts.Merge, RoomCosts.Check, RoomCosts.Emit, Edit];

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var pages = PageSource.Take(int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture));
        var edits = int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture);
        // The first rounds only warm up.
        var rounds = Enumerable.Range(0, Rounds).Select(_ => RoomCosts.Of(pages)).ToArray()[2..];
        foreach (var room in Steps[..^1]) yield return new(room, Cost.Median(rounds.Select(round => round[room])).Milliseconds);

        var driver = new WarmDriver(new DocGenerator(), pages);
        yield return new(Edit, EditRun.Pages(driver, PageEdit.All.First(edit => edit.Emits), edits, edits).Milliseconds);
    }
}
