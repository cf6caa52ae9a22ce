using System.Diagnostics;
using System.Text;
using CsCheck;
using DocGen.Generator.Tests.Robust;
using DocGen.Generator.Tests.Support;

namespace DocGen.Fuzz;

/// <summary>One run of the fuzzing: trial after trial, each kind of fault kept once, as small as it gets.</summary>
/// <param name="seed">The numbers to use.</param>
/// <param name="folder">Where finds are kept.</param>
internal sealed class FuzzRun(ulong seed, string folder)
{
    private static readonly TimeSpan s_longestTrial = TimeSpan.FromMinutes(2);

    /// <summary>Half a character can't be in a file: the compiler would read what this writes.</summary>
    private static readonly UTF8Encoding s_files = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, int> _finds = [];

    /// <summary>Goes on for some time; gives the number of kinds of faults.</summary>
    public int For(TimeSpan time)
    {
        Directory.CreateDirectory(folder);
        var pages = Environment.GetEnvironmentVariable("DOCGEN_CORPUS") is { Length: > 0 } corpus ? new TrialGen(Page.In(corpus)) : TrialGen.Own;
        Gen<Trial>[] kinds = [pages.Structure, pages.Prose, pages.Text, pages.Both, pages.Pair];
        Console.WriteLine($"seed {seed}, finds in {Path.GetFullPath(folder)}");
        var (clock, shown, number) = (Stopwatch.StartNew(), TimeSpan.Zero, 0u);
        for (; clock.Elapsed < time; number++)
        {
            Try(kinds[number % kinds.Length].Generate(new PCG(number, seed), null, out _));
            if (clock.Elapsed - shown < TimeSpan.FromMinutes(1)) continue;
            shown = clock.Elapsed;
            Console.WriteLine($"{clock.Elapsed:hh\\:mm\\:ss}: {number + 1} cases, {_finds.Count} kinds of finds in {_finds.Values.Sum()} cases");
        }

        foreach (var (kind, count) in _finds) Console.WriteLine($"{count} times {kind}");
        Console.WriteLine($"{number} cases in {clock.Elapsed:hh\\:mm\\:ss}, {_finds.Count} kinds of finds");
        return _finds.Count;
    }

    private void Try(Trial trial)
    {
        // A stack that overflows or a loop without an end leaves nothing but this file.
        var last = Path.Combine(folder, "last.md");
        File.WriteAllText(last, Faults.Text(trial), s_files);
        Exception? fault;
        using (new Timer(_ => Environment.FailFast($"A trial goes on and on: {last}"), null, s_longestTrial, Timeout.InfiniteTimeSpan)) fault = Faults.Of(trial);
        if (fault is null) return;
        var kind = Faults.Kind(fault);
        if (_finds.TryAdd(kind, 1)) Save(trial, kind);
        else _finds[kind]++;
    }

    private void Save(Trial trial, string kind)
    {
        var file = Path.Combine(folder, $"{_finds.Count:000}.md");
        File.WriteAllText(file, Faults.Text(trial), s_files);
        Console.WriteLine($"FIND {kind}\n  {file}");
        var small = Reducer.Reduce(trial, smaller => Faults.Of(smaller) is { } fault && Faults.Kind(fault) == kind);
        File.WriteAllText(file, Faults.Text(small), s_files);
        File.WriteAllText(Path.ChangeExtension(file, ".txt"), $"{kind}\n\n{Faults.Of(small)}", s_files);
    }
}
