using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Pages;

/// <summary>DOCGEN087 and DOCGEN088: the title against the http line. A title may leave out the start of the path.</summary>
internal static class Titles
{
    /// <summary>Adds what differs.</summary>
    public static void Find(DocPage page, List<Finding> findings)
    {
        if (page.TitleRoute is not { } title) return;
        if (title.Verb != page.Verb || !IsEnd(Paths.Shape(title.Path), Paths.Shape(page.Route)))
        {
            findings.Add(Finding.Of(CheckingRules.TitleRoute, page.Path, new SpotKey(SpotKind.Title), Said.Text($"{title.Verb} {title.Path.TrimStart('/')}", 100), Said.Text($"{page.Verb} {page.Route}", 100)));
            return;
        }

        List<string> here = Placeholders.In(title.Path), there = Placeholders.In(page.Route);
        there.RemoveRange(0, there.Count - here.Count);
        for (var i = here.Count - 1; i >= 0; i--)
        {
            if (here[i] != there[i]) continue;
            here.RemoveAt(i);
            there.RemoveAt(i);
        }

        if (here.Count > 0) findings.Add(Finding.Of(CheckingRules.TitlePathPart, page.Path, new SpotKey(SpotKind.Title), Said.Names(here), Said.Names(there)));
    }

    private static bool IsEnd(string end, string path) => path.EndsWith(end, StringComparison.Ordinal) || path.Trim('/') == end.Trim('/');
}
