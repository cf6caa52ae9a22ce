using System.Text.RegularExpressions;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Findings;

/// <summary>What a project, a page item or a page says of how loud findings are: <c>warning</c>, <c>off</c>, <c>off DOCGEN081 DOCGEN083</c>.</summary>
/// <param name="Level">How loud.</param>
/// <param name="Rules">The ids that it is about; empty for all.</param>
public sealed record LintSwitch(LintLevel Level, EquatableArray<string> Rules)
{
    /// <summary>What can be written, for messages.</summary>
    public const string Expected = "off, info, warning or error, and ids such as DOCGEN081 behind it where only these are meant";

    /// <summary>What counts where nobody says anything: each rule is as loud as it is.</summary>
    public static readonly LintSwitch Default = new(LintLevel.Information, default);

    private static readonly char[] s_blanks = [' ', '\t', ',', ';'];

    /// <summary>Whether nothing is to be checked at all.</summary>
    public bool IsOff => Level == LintLevel.Off && Rules.Count == 0;

    /// <summary>Reads a switch; null where it is none.</summary>
    public static LintSwitch? Parse(string text)
    {
        var words = text.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || LevelOf(words[0]) is not { } level) return null;
        var rules = words.Skip(1).Select(word => word.ToUpperInvariant()).ToEquatableArray();
        return rules.All(rule => Regex.IsMatch(rule, "^DOCGEN[0-9]{3}$", RegexOptions.CultureInvariant)) ? new LintSwitch(level, rules) : null;
    }

    /// <summary>How loud a finding is under some switches, of which the first that is about its rule counts.</summary>
    /// <param name="rule">The kind of finding.</param>
    /// <param name="switches">The switches, the nearest first; null for those that nobody has set.</param>
    /// <returns>Its severity; null where it is not shown at all.</returns>
    public static FindingSeverity? Severity(FindingRule rule, params LintSwitch?[] switches)
    {
        foreach (var item in switches)
        {
            if (item is null) continue;
            if (item.Rules.Count == 0) return item.OfAll(rule.Severity);
            if (item.Rules.Contains(rule.Id)) return item.Level == LintLevel.Off ? null : item.Least;
        }

        return rule.Severity;
    }

    private FindingSeverity Least => Level switch
    {
        LintLevel.Error => FindingSeverity.Error,
        LintLevel.Warning => FindingSeverity.Warning,
        _ => FindingSeverity.Information,
    };

    /// <summary>Contradictions get the level, and what is lost is never quieter than they; assumptions stay hidden.</summary>
    private FindingSeverity? OfAll(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Hidden => severity,
        FindingSeverity.Information => Level == LintLevel.Off ? null : Least,
        _ => severity > Least ? severity : Least,
    };

    private static LintLevel? LevelOf(string word) => word.ToLowerInvariant() switch
    {
        "off" => LintLevel.Off,
        "info" => LintLevel.Information,
        "warning" => LintLevel.Warning,
        "error" => LintLevel.Error,
        _ => null,
    };
}
