using DocGen.Docs.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Diagnostics;

/// <summary>A finding with its place, value-equal, to become a Diagnostic only when it is reported.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="File">The file, as the compiler names it; empty for findings about the project.</param>
/// <param name="Spot">Where in the file.</param>
/// <param name="Severity">How loud it is here.</param>
internal sealed record DiagnosticInfo(Finding Finding, string File, SourceSpot Spot, FindingSeverity Severity)
{
    /// <summary>The diagnostic, at file, line and column.</summary>
    public Diagnostic ToDiagnostic()
    {
        var location = File.Length == 0
            ? Location.None
            : Location.Create(
                File,
                new TextSpan(Spot.Start, Spot.Length),
                new LinePositionSpan(new LinePosition(Spot.Line, Spot.Column), new LinePosition(Spot.EndLine, Spot.EndColumn)));
        return Diagnostic.Create(Descriptors.Of(Finding.Rule), location, Descriptors.Severity(Severity), additionalLocations: null, properties: null, [.. Finding.Arguments]);
    }
}
