using DocGen.Docs.Surface;
using Spectre.Console;

namespace DocGen.Tool.Reports;

/// <summary>Differences for a terminal.</summary>
internal static class TextDiff
{
    /// <summary>Writes the breaking ones, then the others.</summary>
    public static void Write(IReadOnlyCollection<SurfaceChange> changes, IAnsiConsole screen)
    {
        if (changes.Count == 0) screen.WriteLine("No differences.");
        foreach (var group in changes.GroupBy(change => change.IsBreaking))
        {
            screen.MarkupLine($"[{(group.Key ? "yellow" : "green")}]{(group.Key ? "Breaking" : "Other")}: {group.Count()}[/]");
            foreach (var change in group) screen.WriteLine("  " + ChangeSentence.Of(change));
        }
    }
}
