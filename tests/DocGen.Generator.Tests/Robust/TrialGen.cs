using CsCheck;
using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Makes trials of pages: one page each, changed in a few places.</summary>
/// <param name="pages">The pages to start from.</param>
internal sealed class TrialGen(Page[] pages)
{
    /// <summary>The tests' pages and the documented examples, the tests' also with their samples in files of their own.</summary>
    public static TrialGen Own { get; } = new([.. Harbour.Pages, .. Page.In(Path.Combine(Repository.Root, "docs-input"))]);

    /// <summary>A page of another structure, some also with another text.</summary>
    public Gen<Trial> Structure => Gen.Select(
        AnyPages, Gen.Select(Gen.Enum<Structure>(), s_number, s_number, (what, at, other) => new StructureChange(what, at, other)).Array[1, 4],
        (files, changes) => Changed(files, text => changes.Aggregate(text, (page, change) => change.Of(page)), isProse: false));

    /// <summary>A page with nasty text where people read.</summary>
    public Gen<Trial> Prose => Gen.Select(AnyPages, s_number, NastyGen.OneLine, (files, at, nasty) => Changed(files, text => Put(text, at, nasty, isProse: true), isProse: true));

    /// <summary>A page with nasty text anywhere.</summary>
    public Gen<Trial> Text => Gen.Select(
        AnyPages, Gen.Select(s_number, NastyGen.Text).Array[1, 3],
        (files, texts) => Changed(files, text => texts.Aggregate(text, (page, nasty) => Put(page, nasty.Item1, nasty.Item2, isProse: false)), isProse: false));

    /// <summary>Both at once.</summary>
    public Gen<Trial> Both => Gen.Select(
        Structure, Gen.Select(s_number, NastyGen.Text).Array[1, 3],
        (trial, texts) => Changed(trial.Pages, text => texts.Aggregate(text, (page, nasty) => Put(page, nasty.Item1, nasty.Item2, isProse: false)), isProse: false));

    /// <summary>Two pages, often the same one twice, that contradict each other.</summary>
    public Gen<Trial> Pair => Gen.Select(Structure, Both, (one, other) => new Trial([.. Below("1/", one.Pages), .. Below("2/", other.Pages)], IsProse: false));

    private static readonly Gen<int> s_number = Gen.Int[0, 9_999];

    private Gen<Page[]> AnyPages => Gen.Select(Gen.OneOf(pages), Gen.Bool, (page, isSplit) => isSplit ? Layout2025.Of([page]).ToArray() : [page]);

    private static IEnumerable<Page> Below(string folder, Page[] files) => files.Select(file => file with { Path = folder + file.Path });

    /// <summary>All files of a page are changed alike, so that included ones are too.</summary>
    private static Trial Changed(Page[] files, Func<string, string> change, bool isProse) => new([.. files.Select(file => file with { Text = change(file.Text!) })], isProse);

    /// <summary>Puts a text in the place of another, or behind it.</summary>
    private static string Put(string page, int at, string text, bool isProse)
    {
        TextPlace[] places = [.. TextPlaces.Of(page).Where(place => place.IsProse || !isProse)];
        if (places.Length == 0) return page;
        var place = places[at % places.Length];
        return at % 3 == 0 ? page.Insert(place.Start + place.Length, text) : page.Remove(place.Start, place.Length).Insert(place.Start, text);
    }
}
