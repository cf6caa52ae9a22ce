using System.Globalization;
using DocGen.Docs.Collections;
using DocGen.Docs.Surface;

namespace DocGen.Tool.Pages;

/// <summary>A surface, from pages or from an accepted file.</summary>
internal static class SurfaceSource
{
    /// <summary>Reads it; null, with the reasons told, where the file is none.</summary>
    public static EquatableArray<SurfaceMember>? Read(string path, Terminal terminal)
    {
        var full = Path.Combine(terminal.Folder, path);
        if (!File.Exists(full)) return ApiSurface.Of(DocsFolder.Read(path, terminal).Model);
        var reading = SurfaceReader.Read(File.ReadAllText(full));
        foreach (var fault in reading.Faults)
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}({fault.Line + 1},1): '{fault.Text}' is no member of an API, or stands there twice."));
        return reading.Faults.Count > 0 ? null : reading.Members;
    }
}
