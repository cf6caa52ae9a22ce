using System.Runtime.InteropServices;
using DocGen.Benchmarks.Measuring;

namespace DocGen.Benchmarks.Compiling;

/// <summary>The compiler of the newest SDK here, a process a time and without its server, as a build machine has it.</summary>
internal static class Csc
{
    private static readonly string s_root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static readonly string s_compiler = Directory.EnumerateDirectories(Path.Combine(s_root, "sdk"))
        .Where(folder => Version.TryParse(Path.GetFileName(folder), out _))
        .MaxBy(folder => Version.Parse(Path.GetFileName(folder)))! + "/Roslyn/bincore/csc.dll";

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
}
