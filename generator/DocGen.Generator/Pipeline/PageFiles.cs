using DocGen.Docs.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DocGen.Generator.Pipeline;

/// <summary>Picks the pages, and the file of the accepted API, out of the additional files.</summary>
internal static class PageFiles
{
    /// <summary>The file's text; null for a file that is none of ours.</summary>
    /// <remarks>Only our item's metadata makes a file a page: other tools put Markdown into AdditionalFiles too, and analyzers reach projects that never asked.</remarks>
    public static PageText? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = options.GetOptions(file);
        if (!Is(metadata, "build_metadata.AdditionalFiles.DocGenPage"))
            return Is(metadata, "build_metadata.AdditionalFiles.DocGenApi") ? new PageText(file.Path, SurfaceText.FileName, "", file.GetText(cancellation), IsAcceptedApi: true) : null;
        metadata.TryGetValue("build_metadata.AdditionalFiles.DocGenPath", out var path);
        metadata.TryGetValue("build_metadata.AdditionalFiles.DocGenLint", out var lint);
        options.GlobalOptions.TryGetValue("build_property.ProjectDir", out var project);
        return new PageText(file.Path, PagePaths.Of(file.Path, path, project), lint?.Trim() ?? "", file.GetText(cancellation));
    }

    private static bool Is(AnalyzerConfigOptions metadata, string key) =>
        metadata.TryGetValue(key, out var mark) && mark.Equals("true", StringComparison.OrdinalIgnoreCase);
}
