using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Generator.Tests.Support;

/// <summary>Compares generated code with files that people review, in the form and under the names of Verify.SourceGenerators.</summary>
/// <remarks>What differs lands beside its file as <c>.received.cs</c>; with <c>DOCGEN_ACCEPT=1</c> in the environment it becomes the verified file.</remarks>
internal static class Snapshot
{
    private static readonly Encoding s_encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    private static readonly bool s_accepts = Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1";

    /// <summary>All files of a test: those that differ, those that are new, and those that are no longer generated.</summary>
    public static void Verify(object test, IReadOnlyDictionary<string, string> sources, [CallerMemberName] string method = "")
    {
        var type = test.GetType();
        var folder = Path.Combine(Repository.TestsFolder, type.Namespace!.Split('.')[^1]);
        Expect.None(Differences(folder, $"{type.Name}.{method}", sources, s_accepts));
    }

    /// <summary>What <see cref="Verify"/> would say, file by file.</summary>
    public static List<string> Differences(string folder, string test, IReadOnlyDictionary<string, string> sources, bool accepts)
    {
        var differences = new List<string>();
        var stale = Directory.GetFiles(folder, $"{test}#*.verified.cs").ToHashSet();
        foreach (var (hint, text) in sources)
        {
            var name = Path.Combine(folder, $"{test}#{Path.GetFileNameWithoutExtension(hint)}");
            var received = $"//HintName: {hint}\n{text}";
            stale.Remove(name + ".verified.cs");
            if (File.Exists(name + ".verified.cs") && File.ReadAllText(name + ".verified.cs") == received)
            {
                File.Delete(name + ".received.cs");
                continue;
            }

            File.WriteAllText(name + (accepts ? ".verified.cs" : ".received.cs"), received, s_encoding);
            if (accepts) File.Delete(name + ".received.cs");
            else differences.Add($"{Path.GetFileName(name)}.received.cs differs from its verified file");
        }

        foreach (var file in stale)
        {
            if (accepts) File.Delete(file);
            else differences.Add($"{Path.GetFileName(file)} is no longer generated");
        }

        return differences;
    }
}
