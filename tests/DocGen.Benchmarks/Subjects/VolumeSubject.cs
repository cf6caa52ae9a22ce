using DocGen.Benchmarks.Compiling;
using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Docs.Reading;
using DocGen.Generator.Tests.Support;

namespace DocGen.Benchmarks.Subjects;

/// <summary>How much is emitted, and what the compiler makes of it.</summary>
internal sealed class VolumeSubject : ISubject
{
    public string Title => "3 Emitted volume (cpu of a whole compiler process, without its server)";

    private static readonly (CodePart Last, string Name)[] s_parts =
    [
        (CodePart.Types, "the bare types"), (CodePart.SelectPaths, "… and the paths of $select"), (CodePart.Json, "… and JSON"),
        (CodePart.Clients, "… and clients: all that a client project compiles"), (CodePart.Controllers, "… and controllers"),
    ];

    public IEnumerable<Row> Measure(Effort effort)
    {
        var operations = PageSource.All.Count(page => PageReader.Read(page.Path, page.Text!).Facts.Page is not null);
        var client = EmittedCode.Of(PageSource.All, WarmDriver.Project);
        var server = EmittedCode.Of(PageSource.All, UserProject.Default);
        var floor = Compile([("Empty.cs", "")], WarmDriver.Project, effort.Processes);
        yield return new("an empty file") { Time = Shown.Milliseconds(floor.Milliseconds) };

        var compiled = new Dictionary<CodePart, double>();
        foreach (var (last, name) in s_parts)
        {
            var isServer = last == CodePart.Controllers;
            var files = (isServer ? server : client).Select(file => (file.Name, Text: CodeParts.UpTo(file.Name, file.Text, last))).Where(file => file.Text is not null).Select(file => (file.Name, file.Text!)).ToArray();
            var (milliseconds, size) = Compile(files, isServer ? UserProject.Default : WarmDriver.Project, effort.Processes);
            compiled.Add(last, milliseconds);
            var row = Row(name, files, operations, milliseconds, size) with { Ratio = Shown.Ratio(milliseconds / compiled[CodePart.Types], "the bare types") + NetOf(milliseconds, compiled[CodePart.Types], floor.Milliseconds) };
            if (last != CodePart.Clients)
            {
                yield return row;
                continue;
            }

            var (code, all) = Lines(files, operations);
            yield return row with
            {
                Targets = [Target.AtMost(code, 24, "lines of code an operation"), Target.AtMost(all, 40, "lines"), Target.AtMost(milliseconds / compiled[CodePart.Types], 4, "of the bare types")],
            };
        }

        // In turns: between two rows of this table the machine may become another one.
        (string, string)[] peer = [("NSwag.cs", NSwagCode.Of(PageSource.All))];
        var pairs = Enumerable.Range(0, effort.Processes).Select(_ => (Ours: Compile(client, WarmDriver.Project, 1), Theirs: Compile(peer, WarmDriver.Project, 1))).ToArray();
        var (ours, theirs) = (Medians.Of(pairs.Select(pair => pair.Ours.Milliseconds)), Medians.Of(pairs.Select(pair => pair.Theirs.Milliseconds)));
        var share = Medians.Of(pairs.Select(pair => pair.Ours.Milliseconds / pair.Theirs.Milliseconds));
        yield return Row("NSwag, the same operations, in turns with DocGen's client", peer, operations, theirs, pairs[0].Theirs.Size) with
        {
            Ratio = $"DocGen's client is {Shown.Ratio(share, "it")}{NetOf(ours, theirs, floor.Milliseconds)}",
            Targets = [Target.AtMost(share, 0.25, "of NSwag")],
        };
    }

    private static Row Row(string name, (string Name, string Text)[] files, int operations, double milliseconds, long size)
    {
        var (code, all) = Lines(files, operations);
        return new(name)
        {
            Time = Shown.Milliseconds(milliseconds),
            Counts = $"an operation: {Shown.Number(code)} lines of code, {Shown.Number(all)} in all; {Shown.Bytes(files.Sum(file => file.Text.Length))} in {files.Length} files, dll {Shown.Bytes(size)}",
        };
    }

    private static (double Code, double All) Lines((string Name, string Text)[] files, int operations)
    {
        var lines = files.Select(file => CodeParts.Lines(file.Text)).ToArray();
        return ((double)lines.Sum(line => line.Code) / operations, (double)lines.Sum(line => line.All) / operations);
    }

    /// <summary>The ratio without what the compiler needs for nothing.</summary>
    private static string NetOf(double figure, double of, double floor) => $", {Shown.Number((figure - floor) / (of - floor))} without the empty file's time";

    private static (double Milliseconds, long Size) Compile(IEnumerable<(string Name, string Text)> files, UserProject project, int times)
    {
        using var folder = SourceFolder.Of(files);
        return Csc.Median(times, folder.Path, project.References.Select(reference => reference.Display!));
    }
}
