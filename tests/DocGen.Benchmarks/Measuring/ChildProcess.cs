using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DocGen.Benchmarks.Measuring;

/// <summary>Runs one process at a time to its end and tells what it cost.</summary>
internal static class ChildProcess
{
    private const int Children = -1;

    /// <summary>Collects garbage as the SDK's compiler and its server do: their csc.runtimeconfig.json and VBCSCompiler.runtimeconfig.json ask for the server's collector.</summary>
    private static readonly KeyValuePair<string, string?> s_asCompiler = new("DOTNET_gcServer", "1");

    /// <summary>The program's output, and its user and system time in milliseconds.</summary>
    /// <param name="file">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">The program failed; the message has what it printed.</exception>
    public static (string Output, double Milliseconds) Run(string file, params IEnumerable<string> arguments) => Run(new ProcessStartInfo(file, arguments));

    /// <summary>The same of a program that stands for a compiler, since a generator runs inside one.</summary>
    public static (string Output, double Milliseconds) RunAsCompiler(string file, params IEnumerable<string> arguments) =>
        Run(new ProcessStartInfo(file, arguments) { Environment = { s_asCompiler } });

    private static (string Output, double Milliseconds) Run(ProcessStartInfo start)
    {
        var before = OperatingSystem.IsWindows() ? TimeSpan.Zero : TimeOfChildren();
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var time = OperatingSystem.IsWindows() ? process.TotalProcessorTime : TimeOfChildren() - before;
        return process.ExitCode == 0 ? (output, time.TotalMilliseconds) : throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>The time of all children that have ended; elsewhere than on Windows a process that has ended tells nothing itself.</summary>
    private static TimeSpan TimeOfChildren()
    {
        var usage = new long[18];
        if (GetUsage(Children, usage) != 0) throw new InvalidOperationException($"getrusage: {Marshal.GetLastPInvokeErrorMessage()}");
        // Two pairs of seconds and microseconds: user, then system.
        return TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]);
    }

    [DllImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static extern int GetUsage(int who, [Out] long[] usage);
}
