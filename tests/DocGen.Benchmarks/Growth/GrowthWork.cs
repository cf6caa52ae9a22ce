using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Generator;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Growth;

/// <summary>What each room needs for so many pages, and what an edit costs among them, once the process is warm.</summary>
internal static class GrowthWork
{
    public const string Edit = "edit";

    private const int Rounds = 5, WarmUps = 40, Few = 100;

    /// <summary>The rooms in their order, and an edit.</summary>
    public static string[] Steps { get; } = [RoomCosts.Read, RoomCosts.Merge, RoomCosts.Check, RoomCosts.Emit, Edit];

    public static IEnumerable<KeyValuePair<string, double>> Do(string[] arguments)
    {
        var pages = PageSource.Take(int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture));
        var edits = int.Parse(arguments[1], System.Globalization.CultureInfo.InvariantCulture);
        // The runtime compiles for good what was called often; few pages do for that.
        for (var round = 0; round < WarmUps; round++) RoomCosts.Of(pages[..Few]);
        var rounds = Enumerable.Range(0, Rounds).Select(_ => RoomCosts.Of(pages)).ToArray();
        foreach (var room in Steps[..^1]) yield return new(room, Cost.Median(rounds.Select(round => round[room])).Milliseconds);

        Edits(pages[..Few], WarmUps);
        yield return new(Edit, Cost.Median(Edits(pages, edits * 2).Skip(edits)).Milliseconds);
    }

    private static Cost[] Edits(Page[] pages, int times)
    {
        var run = EditRun.Of(new WarmDriver(new DocGenerator(), pages), PageEdit.All.First(edit => edit.Emits), times);
        return [.. Enumerable.Range(0, times).Select(run.Edit)];
    }
}
