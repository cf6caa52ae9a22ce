using System.Runtime.InteropServices;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks.Compiling;

/// <summary>The compiler of the newest SDK here, a process a time and without its server, as a build machine has it.</summary>
internal static class Csc
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static readonly string s_sdk = Newest(Path.Combine(s_root, "sdk"));

    private static readonly string s_compiler = Path.Combine(s_sdk, "Roslyn", "bincore", "csc.dll");

    /// <summary>The generators and analyzers that the SDK puts into every project.</summary>
    public static string[] AnalyzersOfSdk { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Newest(Path.Combine(s_root, "packs", "Microsoft.NETCore.App.Ref")), "analyzers", "dotnet", "cs"), "*.dll"),
        .. Directory.EnumerateFiles(Path.Combine(s_sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers"), "*.dll").Where(file => !file.Contains("VisualBasic", StringComparison.Ordinal)),
    ];

    /// <summary>Compiles once.</summary>
    /// <param name="folder">Where the sources are, in files that end in <c>.cs</c>; the library is made there.</param>
    /// <param name="references">Files to reference.</param>
    /// <param name="more">More arguments.</param>
    /// <returns>User and system time in milliseconds, and the library's size.</returns>
    public static (double Milliseconds, long Size) Compile(string folder, IEnumerable<string> references, params IEnumerable<string> more)
    {
        var library = Path.Combine(folder, "out.dll");
        var response = Path.Combine(folder, "csc.rsp");
        File.WriteAllLines(response,
        [
            "/nologo", "/target:library", "/optimize+", "/deterministic+", "/nowarn:1701,1702", "/langversion:12", $"/out:\"{library}\"",
            .. references.Select(file => $"/reference:\"{file}\""), .. more,
            .. Directory.EnumerateFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(file => $"\"{file}\""),
        ]);
        var (_, time) = ChildProcess.Run(Path.Combine(s_root, "dotnet"), "exec", s_compiler, "/noconfig", "@" + response);
        return (time, new FileInfo(library).Length);
    }

    /// <summary>Compiles several times.</summary>
    public static (double Milliseconds, long Size) Median(int count, string folder, IEnumerable<string> references, params IEnumerable<string> more)
    {
        var all = Enumerable.Range(0, count).Select(_ => Compile(folder, references, more)).ToArray();
        return (Medians.Of(all.Select(one => one.Milliseconds)), all[0].Size);
    }

    private static string Newest(string folder) =>
        Directory.EnumerateDirectories(folder).Where(version => Version.TryParse(Path.GetFileName(version), out _)).MaxBy(version => Version.Parse(Path.GetFileName(version)))!;
}
