using System.Globalization;
using DocGen.Benchmarks.Compiling;
using DocGen.Benchmarks.Growth;
using DocGen.Benchmarks.Hostile;

namespace DocGen.Benchmarks.Measuring;

/// <summary>What is measured in a fresh process: this program starts itself with the work's name, and reads the figures that are printed.</summary>
internal static class Work
{
    /// <summary>First argument of such a process.</summary>
    public const string Argument = "--work";

    private static readonly Dictionary<string, Func<string[], IEnumerable<KeyValuePair<string, double>>>> s_all = new()
    {
        [nameof(ColdWork)] = ColdWork.Do,
        [nameof(GrowthWork)] = GrowthWork.Do,
        [nameof(HostileWork)] = HostileWork.Do,
        [nameof(WarmBuildWork)] = WarmBuildWork.Do,
    };

    public static void Do(string name, string[] arguments)
    {
        foreach (var (figure, value) in s_all[name](arguments)) Console.WriteLine(FormattableString.Invariant($"{figure}={value}"));
    }

    public static Dictionary<string, double> InFreshProcess(string name, params IEnumerable<string> arguments) =>
        ChildProcess.RunAsCompiler(Environment.ProcessPath!, [Argument, name, .. arguments]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('=')).ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>The medians of several fresh processes.</summary>
    public static Dictionary<string, double> InFreshProcesses(int count, string name, params IEnumerable<string> arguments) =>
        Enumerable.Range(0, count).SelectMany(_ => InFreshProcess(name, arguments)).GroupBy(figure => figure.Key)
            .ToDictionary(figures => figures.Key, figures => Medians.Of(figures.Select(figure => figure.Value)));
}
