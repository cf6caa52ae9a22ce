using System.Text;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Surface;
using DocGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Generator.Pipeline;

/// <summary>The file of the accepted API, and how the pages differ from it.</summary>
/// <param name="File">The file with what is found in it.</param>
/// <param name="OnPages">What is found on pages.</param>
internal sealed record AcceptedApi(ReadFile File, EquatableArray<Finding> OnPages)
{
    /// <summary>The file that the target DocGenAcceptApi takes over, byte for byte.</summary>
    public const string HintName = "docgen.api.g.cs";

    /// <summary>Written by that target: the compiler is to print the surface, and nothing else.</summary>
    private const string AcceptKey = "docgen_accept_api";

    /// <summary>Whether this is no build, but the user's acceptance of what the pages say.</summary>
    public static bool IsWanted(AnalyzerConfigOptions options) => options.TryGetValue(AcceptKey, out var value) && value == "true";

    /// <summary>The surface as a file of C# that is skipped; without a byte order mark, as it is to be checked in.</summary>
    public static SourceText Print(ApiModel model) => SourceText.From(SurfaceText.Write(ApiSurface.Of(model)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Compares; null where the project has no such file.</summary>
    public static AcceptedApi? Compare(PageText? accepted, ApiModel model, PageSet pages)
    {
        if (accepted is null) return null;
        try
        {
            if (accepted.Text is null) return Failed(accepted, ProjectRules.UnreadableFile);
            var (file, onPages) = SurfaceCheck.Of(model, [.. pages.Files.Select(page => page.Facts)], accepted.Path, accepted.Text.ToString());
            return new(new(accepted, 0, null, file), onPages);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Failed(accepted, ProjectRules.ReadingFailed, fault.GetType().Name);
        }
    }

    /// <summary>What is found in the file itself, with its place.</summary>
    public IEnumerable<DiagnosticInfo> InFile() =>
        File.Reading.Findings.Select(finding => new DiagnosticInfo(finding, File.Text.File, File.Reading.Spots.Find(finding.Place), finding.Rule.Severity));

    private static AcceptedApi Failed(PageText accepted, FindingRule rule, params string[] arguments) =>
        new(new(accepted, 0, null, Rooms.Faulty(accepted.Path, Finding.Of(rule, accepted.Path, default, arguments))), default);
}
