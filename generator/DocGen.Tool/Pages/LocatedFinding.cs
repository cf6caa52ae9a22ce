using System.Globalization;
using DocGen.Docs.Findings;

namespace DocGen.Tool.Pages;

/// <summary>A finding with its place, as reports tell it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Severity">How loud it is here.</param>
/// <param name="File">The file as reports name it.</param>
/// <param name="Spot">Where in the file, counted from 0.</param>
internal sealed record LocatedFinding(Finding Finding, FindingSeverity Severity, string File, SourceSpot Spot)
{
    /// <summary>What was found, in words, on one line; text of the docs must not steer a terminal.</summary>
    public string Message => string.Concat(string.Format(CultureInfo.InvariantCulture, Finding.Rule.Message, [.. Finding.Arguments]).Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>The severity as a build calls it.</summary>
    public string SeverityWord => Severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        FindingSeverity.Information => "info",
        _ => "hidden",
    };
}
