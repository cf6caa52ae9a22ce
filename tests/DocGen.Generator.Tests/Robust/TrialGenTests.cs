using CsCheck;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Trials that change nothing, or leave nothing to emit, would hold whatever the generator does.</summary>
public class TrialGenTests
{
    private const int Cases = 200;

    private static readonly HashSet<string> s_originals = [.. Harbour.Pages.Concat(Page.In(Path.Combine(Repository.Root, "docs-input"))).SelectMany(page => Layout2025.Of([page]).Append(page)).Select(page => page.Text!)];

    [Fact]
    public void Nearly_all_trials_change_a_page_and_most_leave_an_operation()
    {
        Gen<Trial>[] kinds = [TrialGen.Own.Structure, TrialGen.Own.Prose, TrialGen.Own.Text, TrialGen.Own.Both, TrialGen.Own.Pair];
        Assert.All(kinds, kind =>
        {
            var trials = Enumerable.Range(0, Cases).Select(number => kind.Generate(new PCG((uint)number, 7), null, out _)).ToArray();
            Assert.InRange(trials.Count(trial => trial.Pages.Any(page => !s_originals.Contains(page.Text!))), Cases * 9 / 10, Cases);
            Assert.InRange(trials.Count(trial => trial.Pages.Any(page => PageReader.Read(page.Path, page.Text!).Facts.Kind == DocFileKind.Endpoint)), Cases * 2 / 3, Cases);
        });
    }

    [Fact]
    public void Every_structural_change_changes_some_page() => Assert.All(
        Enum.GetValues<Structure>(),
        what => Assert.Contains(Enumerable.Range(0, 60), at => new StructureChange(what, at * 7, at * 11).Of(Harbour.Get(Harbour.Register).Text!) != Harbour.Get(Harbour.Register).Text));

    [Fact]
    public void Prose_and_names_are_told_apart()
    {
        var page = Harbour.Get(Harbour.Register).Text!;
        var prose = TextPlaces.Of(page).ToLookup(place => place.IsProse, place => page.Substring(place.Start, place.Length));
        Assert.Superset(new HashSet<string> { "Enters a boat into the harbour's book.", "From end to end, in metres", "The name is taken.", "POST Agents/Boat/RegisterBoat" }, prose[true].ToHashSet());
        Assert.Superset(new HashSet<string> { "v1BoatAgent_RegisterBoat", "Length", "Number", "date-time", "Response body: Boat", "SO-Language", "SkipperId" }, prose[false].ToHashSet());
    }
}
