using System.Text.Json;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Runs each subject in a process of its own, so that none inherits heap or compiled code of another.</summary>
internal static class SubjectRun
{
    /// <summary>First argument of such a process.</summary>
    public const string Argument = "--subject";

    /// <summary>All subjects, by the name on the command line.</summary>
    public static readonly Dictionary<string, ISubject> Subjects = new()
    {
        ["edits"] = new EditSubject(),
        ["cold"] = new ColdSubject(),
        ["volume"] = new VolumeSubject(),
        ["json"] = new JsonSubject(),
        ["calls"] = new CallSubject(),
        ["adding"] = new AddingSubject(),
        ["growth"] = new GrowthSubject(),
        ["hostile"] = new HostileSubject(),
        ["serving"] = new ServingSubject(),
    };

    public static void Print(string name, Effort effort) => Console.WriteLine(JsonSerializer.Serialize(Subjects[name].Measure(effort).ToArray()));

    public static Section InFreshProcess(string name, Effort effort)
    {
        var load = Machine.Load();
        string[] arguments = [Argument, name, .. effort.Options];
        var (output, _) = Subjects[name].IsInCompiler ? ChildProcess.RunAsCompiler(Environment.ProcessPath!, arguments) : ChildProcess.Run(Environment.ProcessPath!, arguments);
        // Libraries may print something of their own before.
        return new(Subjects[name].Title, JsonSerializer.Deserialize<Row[]>(output.TrimEnd().Split('\n')[^1])!, $"{load} → {Machine.Load()}");
    }
}
