using System.Diagnostics;
using System.Text.RegularExpressions;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Serving;

/// <summary>What one start of <c>docgen serve</c> took, and two requests for the document; all in milliseconds.</summary>
/// <param name="UntilReady">From the start of the process until it tells its address.</param>
/// <param name="First">The first request for the document.</param>
/// <param name="Second">The second.</param>
/// <param name="Bytes">How long the document is.</param>
internal sealed partial record ServedDocument(double UntilReady, double First, double Second, int Bytes)
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>Starts the server on a folder, asks twice, and stops it.</summary>
    /// <exception cref="InvalidOperationException">The server ended before it told an address.</exception>
    public static ServedDocument Ask(string folder)
    {
        var program = Path.Combine(Repository.Root, "generator", "DocGen.Tool", "bin", Configuration, "net8.0", "DocGen.Tool.dll");
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", folder, "--port", "0"]) { RedirectStandardOutput = true })!;
        try
        {
            var greeting = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{program} serve {folder} told no address.");
            var ready = Stopwatch.GetElapsedTime(began);
            using var client = new HttpClient { BaseAddress = new(Loopback().Match(greeting).Value) };
            var (first, bytes) = Document(client);
            var (second, _) = Document(client);
            return new(ready.TotalMilliseconds, first, second, bytes);
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    private static (double Milliseconds, int Bytes) Document(HttpClient client)
    {
        var began = Stopwatch.GetTimestamp();
        var bytes = client.GetByteArrayAsync("openapi.json").GetAwaiter().GetResult().Length;
        return (Stopwatch.GetElapsedTime(began).TotalMilliseconds, bytes);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Loopback();
}
