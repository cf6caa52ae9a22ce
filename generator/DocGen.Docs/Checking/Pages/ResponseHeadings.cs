using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Pages;

/// <summary>DOCGEN090 and DOCGEN091: the headings of the response against the status table and against each other.</summary>
internal static class ResponseHeadings
{
    /// <summary>Adds what can't be true together.</summary>
    public static void Find(CheckedPage source, List<Finding> findings)
    {
        var response = source.Page.Response;
        var (name, place) = response.BodyName is { } body ? (body, SpotKind.ResponseBodyHeading) : (response.Kind, SpotKind.ResponseHeading);
        if (name.Length == 0 || response.Statuses.Count == 0) return;
        if (!source.HasAnswer) Add(CheckingRules.HeadingWithoutBody, Said.Text(name), Said.Statuses(source.Page));
        else if (Differ(response)) Add(CheckingRules.HeadingsDiffer, Said.Text(response.Kind), Said.Text(name));

        void Add(FindingRule rule, params string[] arguments) => findings.Add(Finding.Of(rule, source.Page.Path, new SpotKey(place), arguments));
    }

    /// <summary>A list or dictionary may have the name of what it holds; all other words must be the same.</summary>
    private static bool Differ(DocResponse response) =>
        response is { Kind.Length: > 0, BodyName: { } name } &&
        !name.Equals(response.Kind, StringComparison.OrdinalIgnoreCase) &&
        ((!TypeWords.IsArray(response.Kind) && !TypeWords.IsObject(response.Kind)) || TypeWords.IsArray(name) || TypeWords.IsObject(name));
}
