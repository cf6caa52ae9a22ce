using DocGen.Benchmarks.Edits;
using DocGen.Benchmarks.Measuring;
using DocGen.Benchmarks.Reporting;
using DocGen.Generator;

namespace DocGen.Benchmarks.Subjects;

/// <summary>What an edit costs while the project is open.</summary>
internal sealed class EditSubject : ISubject
{
    public string Title => "1 An edit in a warm driver (cpu of the process)";

    public bool IsInCompiler => true;

    public IEnumerable<Row> Measure(Effort effort)
    {
        var pages = PageSource.Take(effort.Pages);
        var ours = EditCosts.Of(new DocGenerator(), pages, effort.WarmUps, effort.Edits);
        var whole = EditCosts.Of(new WholeGenerator(), pages, 1, effort.Processes);
        var counting = new WarmDriver(new DocGenerator(), pages, counts: true);
        yield return new($"first run, {pages.Length:#,0} pages of {PageSource.Origin} and copies of them") { Time = Shown.Milliseconds(ours.First.Milliseconds), Memory = Shown.Bytes(ours.First.Bytes), Counts = $"{ours.Files} files emitted" };
        foreach (var edit in PageEdit.All)
        {
            EditRun.Of(counting, edit, 1).Edit(0);
            yield return Row(edit.Name, ours, whole, counting, edit.Milliseconds, edit.Emits);
            yield return Baseline(edit.Name, whole);
        }

        counting.Add(EditRun.NewPage(counting));
        yield return Row(EditCosts.Added, ours, whole, counting, 40, emits: true);
        yield return Baseline(EditCosts.Added, whole);
        counting.RemoveLast();
        yield return Row(EditCosts.Removed, ours, whole, counting, 40, emits: true, read: 0);
        yield return Baseline(EditCosts.Removed, whole);

        EditRun.OfCode(counting).Edit(0);
        yield return Row(EditCosts.Code, ours, null, counting, 8, emits: false, read: 0);
    }

    private static Row Row(string name, EditCosts ours, EditCosts? whole, WarmDriver counting, double limit, bool emits, int read = 1)
    {
        var cost = ours.Edits[name];
        var ratio = whole is null ? (double?)null : cost.Milliseconds / whole.Edits[name].Milliseconds;
        return new(name)
        {
            Time = Shown.Milliseconds(cost.Milliseconds),
            Memory = Shown.Bytes(cost.Bytes),
            Counts = $"{counting.Read} read again, {counting.Emitted} files emitted again",
            Ratio = ratio is { } part ? Shown.Ratio(part, "everything again") : "",
            Targets =
            [
                Target.AtMost(cost.Milliseconds, limit, "ms"),
                Target.Exactly(counting.Read, read, "read"),
                emits ? Target.Exactly(counting.EmittedInVain, 0, "emitted in vain") : Target.Exactly(counting.Emitted, 0, "emitted"),
                .. ratio is { } share ? new[] { Target.AtMost(share, 0.1, "of everything again") } : [],
            ],
        };
    }

    private static Row Baseline(string name, EditCosts whole) => new($"– everything again: {name}")
    {
        Time = Shown.Milliseconds(whole.Edits[name].Milliseconds),
        Memory = Shown.Bytes(whole.Edits[name].Bytes),
        Counts = $"{whole.Pages} read again, {whole.Files} files emitted again",
    };
}
