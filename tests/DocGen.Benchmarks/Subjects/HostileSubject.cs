using DocGen.Benchmarks.Hostile;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;

namespace DocGen.Benchmarks.Subjects;

/// <summary>Pages that are made to be slow.</summary>
internal sealed class HostileSubject : ISubject
{
    public string Title => "8 Hostile sizes, one such page among 100 (cpu of the process)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        foreach (var (name, text) in HostilePages.All)
        {
            var figures = Work.InFreshProcess(nameof(HostileWork), name);
            var said = figures.Keys.Except([HostileWork.First, HostileWork.Edit]).Order(StringComparer.Ordinal).ToArray();
            var slowest = Math.Max(figures[HostileWork.First], figures[HostileWork.Edit]);
            yield return new(name)
            {
                Time = Shown.Milliseconds(figures[HostileWork.First]),
                Counts = $"{Shown.Bytes(text().Length)}; edited again: {Shown.Milliseconds(figures[HostileWork.Edit])}; {(said.Length == 0 ? "no finding" : string.Join(", ", said))}",
                Targets = [Target.AtMost(slowest, 1_000, "ms")],
            };
        }
    }
}
