using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Generator;

namespace DocGen.Benchmarks.Subjects;

/// <summary>What an edit costs while the project is open.</summary>
internal sealed class EditSubject : ISubject
{
    public string Title => "1 An edit in a warm driver (cpu of the process)";

    public IEnumerable<Row> Measure(Effort effort)
    {
        var pages = PageSource.Take(effort.Pages);
        var ours = new WarmDriver(new DocGenerator(), pages);
        var whole = new WarmDriver(new WholeGenerator(), pages);
        var counting = new WarmDriver(new DocGenerator(), pages, counts: true);
        yield return new($"first run, {pages.Length:#,0} pages of {PageSource.Origin} and copies of them") { Time = Shown.Milliseconds(ours.First.Milliseconds), Memory = Shown.Bytes(ours.First.Bytes), Counts = $"{ours.Files} files emitted" };
        foreach (var edit in PageEdit.All)
        {
            var baseline = EditRun.Pages(whole, edit, 1, effort.Processes);
            var cost = EditRun.Pages(ours, edit, effort.WarmUps, effort.Edits);
            EditRun.Pages(counting, edit, 0, 1);
            yield return Row(edit.Name, cost, baseline, counting, edit.Milliseconds, edit.Emits);
            yield return Baseline(edit.Name, baseline, whole);
        }

        var (wholeAdded, wholeRemoved) = EditRun.AddedAndRemoved(whole, 1, effort.Processes);
        var (added, removed) = EditRun.AddedAndRemoved(ours, effort.WarmUps, effort.Edits);
        counting.Add(EditRun.NewPage(counting));
        yield return Row("a page added", added, wholeAdded, counting, 40, emits: true);
        yield return Baseline("a page added", wholeAdded, whole);
        counting.RemoveLast();
        yield return Row("a page removed", removed, wholeRemoved, counting, 40, emits: true, read: 0);
        yield return Baseline("a page removed", wholeRemoved, whole);

        EditRun.Code(counting, 0, 1);
        yield return Row("the user's C# only", EditRun.Code(ours, effort.WarmUps, effort.Edits), null, counting, 8, emits: false, read: 0);
    }

    private static Row Row(string name, Cost cost, Cost? baseline, WarmDriver counting, double limit, bool emits, int read = 1) => new(name)
    {
        Time = Shown.Milliseconds(cost.Milliseconds),
        Memory = Shown.Bytes(cost.Bytes),
        Counts = $"{counting.Read} read again, {counting.Emitted} files emitted again",
        Ratio = baseline is { } whole ? Shown.Ratio(cost.Milliseconds / whole.Milliseconds, "everything again") : "",
        Targets =
        [
            Target.AtMost(cost.Milliseconds, limit, "ms"),
            Target.Exactly(counting.Read, read, "read"),
            .. emits ? [] : new[] { Target.Exactly(counting.Emitted, 0, "emitted") },
            .. baseline is { } all ? new[] { Target.AtMost(cost.Milliseconds / all.Milliseconds, 0.1, "of everything again") } : [],
        ],
    };

    private static Row Baseline(string name, Cost cost, WarmDriver whole) => new($"– everything again: {name}")
    {
        Time = Shown.Milliseconds(cost.Milliseconds),
        Memory = Shown.Bytes(cost.Bytes),
        Counts = $"{whole.Count} read again, {whole.Files} files emitted again",
    };
}
