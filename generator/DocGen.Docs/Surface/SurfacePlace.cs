using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Surface;

/// <summary>A place on a page, by what stands there.</summary>
/// <param name="Page">The page.</param>
/// <param name="Spot">What on it.</param>
/// <param name="Pointer">Which value of a sample, as a JSON Pointer (RFC 6901); empty for the whole place.</param>
internal sealed record SurfacePlace(string Page, SpotKey Spot, string Pointer = "")
{
    /// <summary>The heading that names what comes back: pages of 2022 have but one.</summary>
    public static SpotKey AnswerHeading(DocPage page) => new(page.Response.BodyName is null ? SpotKind.ResponseHeading : SpotKind.ResponseBodyHeading);

    /// <summary>The row of a path part or query parameter; the path where no row describes it.</summary>
    public static SpotKey ParameterRow(DocPage page, string name) =>
        Row(SpotKind.PathPart, page.PathParts, row => row.Name == name) ?? Row(SpotKind.QueryParameter, page.QueryParameters, row => row.Name == name) ?? new(SpotKind.Route);

    /// <summary>The first row that passes a test; null where none does.</summary>
    public static SpotKey? Row<T>(SpotKind kind, IReadOnlyList<T> rows, Func<T, bool> test)
    {
        for (var i = 0; i < rows.Count; i++)
            if (test(rows[i])) return new(kind, i);
        return null;
    }
}
