using DocGen.Docs.Surface;

namespace DocGen.Tool.Reports;

/// <summary>Differences for a pull request or release notes.</summary>
internal static class MarkdownDiff
{
    /// <summary>Writes a section of breaking changes and one of others.</summary>
    public static void Write(IReadOnlyCollection<SurfaceChange> changes, TextWriter output)
    {
        if (changes.Count == 0) output.Write("No differences in the API.\n");
        foreach (var group in changes.GroupBy(change => change.IsBreaking))
        {
            output.Write($"## {(group.Key ? "Breaking changes" : "Other changes")} ({group.Count()})\n\n");
            foreach (var change in group) output.Write($"- {Escaped(ChangeSentence.Of(change))}\n");
            output.Write("\n");
        }
    }

    /// <summary>What stands in quotes is a name or type of the docs, and shown as code; a backtick in it would end that.</summary>
    private static string Escaped(string sentence) =>
        string.Concat(sentence.Split('\'').Select((part, at) => at % 2 == 1 ? $"`{part.Replace('`', '\'')}`" : part));
}
