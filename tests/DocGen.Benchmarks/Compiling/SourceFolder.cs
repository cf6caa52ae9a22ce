namespace DocGen.Benchmarks.Compiling;

/// <summary>A folder for the compiler that is gone afterwards.</summary>
internal sealed class SourceFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("docgen-benchmarks-").FullName;

    public static SourceFolder Of(IEnumerable<(string Name, string Text)> files)
    {
        var folder = new SourceFolder();
        foreach (var (name, text) in files) folder.Write(name, text);
        return folder;
    }

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text);
        return file;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
