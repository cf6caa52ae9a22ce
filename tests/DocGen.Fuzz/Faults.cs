using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Robust;

namespace DocGen.Fuzz;

/// <summary>What goes wrong in a trial.</summary>
internal static partial class Faults
{
    /// <summary>The fault of a trial; null where all holds.</summary>
    public static Exception? Of(Trial trial)
    {
        try
        {
            trial.Hold();
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    /// <summary>What faults of one cause have in common: the codes of the compiler, and the line of ours.</summary>
    public static string Kind(Exception fault)
    {
        var codes = Code().Matches(fault.Message).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
        return string.Join(" ", [fault.GetType().Name, .. codes.Take(2), Frame().Match(fault.StackTrace ?? "").Value]);
    }

    /// <summary>The pages of a trial in one file.</summary>
    public static string Text(Trial trial) => trial.Pages.Length == 1 ? trial.Pages[0].Text! : string.Join("\n", trial.Pages.Select(page => $"=== {page.Path}\n{page.Text}"));

    [GeneratedRegex("(?<=(error|warning) )CS\\d{4}")]
    private static partial Regex Code();

    /// <summary>The innermost place that is ours, with its line.</summary>
    [GeneratedRegex("DocGen\\.(Docs|Generator\\.(?!Tests)|Generator\\.Tests\\.Robust).*")]
    private static partial Regex Frame();
}
