using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Benchmarks.Subjects;

if (args is [Work.Argument, var work, ..])
{
    Work.Do(work, args[2..]);
    return 0;
}

var effort = new Effort(args.Contains(Effort.QuickOption));
if (args is [SubjectRun.Argument, var one, ..])
{
    SubjectRun.Print(one, effort);
    return 0;
}

var wanted = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToArray();
var names = SubjectRun.Subjects.Keys.Where(name => wanted.Contains(name) || wanted.Contains("all")).ToArray();
if (names.Length == 0)
{
    Console.Error.WriteLine($"Which benchmarks? all, or some of: {string.Join(", ", SubjectRun.Subjects.Keys)}. {Effort.QuickOption} only shows that they run.");
    return 2;
}

Console.WriteLine(MarkdownTable.Head);
foreach (var name in names)
{
    Console.Error.WriteLine($"{name} …");
    Console.WriteLine(MarkdownTable.Of(SubjectRun.InFreshProcess(name, effort)));
}

return 0;
