using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

/// <summary>Reads the published pages; they are not part of this repository. DOCGEN_CORPUS names the folder that holds 2022, 2023 and 2025.</summary>
public class CorpusTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("DOCGEN_CORPUS");

    private static readonly Lazy<(string Text, PageReading Reading)[]> Readings = new(() =>
        [.. new[] { "2022", "2023", "2025" }.SelectMany(year => Directory.EnumerateFiles(Path.Combine(Folder!, year), "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(file => (File.ReadAllText(file), PageReader.Read(Path.GetRelativePath(Folder!, file).Replace('\\', '/'), File.ReadAllText(file))))]);

    [SkippableTheory]
    [InlineData("2022", 100, 0, 4)]
    [InlineData("2023", 593, 0, 27)]
    [InlineData("2025", 2, 4, 0)]
    public void Every_file_is_accounted_for(string year, int endpoints, int samples, int others)
    {
        var kinds = All().Where(item => item.Reading.Facts.Path.StartsWith(year, StringComparison.Ordinal)).Select(item => item.Reading.Facts.Kind).ToArray();
        Assert.Equal(
            (endpoints, samples, others, 0, 0),
            (kinds.Count(kind => kind == DocFileKind.Endpoint), kinds.Count(kind => kind == DocFileKind.Sample), kinds.Count(kind => kind == DocFileKind.Other),
                kinds.Count(kind => kind == DocFileKind.Types), kinds.Count(kind => kind == DocFileKind.Faulty)));
    }

    [SkippableFact]
    public void The_published_pages_give_no_finding() => Assert.Empty(All().SelectMany(item => item.Reading.Findings));

    [SkippableFact]
    public void Uids_are_file_names() => AssertAll(page => page.Uid == Path.GetFileNameWithoutExtension(page.Path));

    [SkippableFact]
    public void Path_parts_are_the_placeholders_of_the_route() => AssertAll(page =>
        page.PathParts.Select(part => part.Name).ToHashSet().SetEquals(page.Route.Split('{').Skip(1).Select(piece => piece.Split('}')[0])));

    [SkippableFact]
    public void Path_parts_are_required_and_the_mark_is_gone() => AssertAll(page =>
        page.PathParts.All(part => part.Required) && page.PathParts.Concat(page.QueryParameters).All(part => !part.Description.Contains("**", StringComparison.Ordinal)));

    [SkippableFact]
    public void Every_query_parameter_has_an_example() => AssertAll(page => page.QueryParameters.All(parameter => parameter.Example is not null));

    [SkippableFact]
    public void Every_parameter_has_a_type() => AssertAll(page => page.PathParts.Concat(page.QueryParameters).All(part => part.Type.Length > 0 && (part.Type == "Enum") == (part.Members.Count > 0)));

    [SkippableFact]
    public void Keys_of_samples_are_the_rows_of_tables() => AssertAll(page =>
        Agree(page.Response.Rows, page.ResponseSample?.Body) && Agree(page.RequestBody?.Rows, page.RequestSample?.Body));

    [SkippableFact]
    public void Every_page_has_statuses_and_headers() => AssertAll(page => page.Response.Statuses.Count > 0 && page.Headers.Count > 0);

    [SkippableFact]
    public void There_are_four_sets_of_headers_since_2023() =>
        Assert.Equal([4, 5, 8, 9], Pages().Where(page => !IsOf2022(page)).Select(page => string.Join(", ", page.Headers.Select(header => header.Name))).Distinct().Select(set => set.Split(',').Length).Order());

    [SkippableFact]
    public void A_content_type_stands_on_the_pages_with_a_request_body() => AssertAll(page =>
        page.Headers.Any(header => header.Name == "Content-Type") == page.RequestBody is not null);

    [SkippableFact]
    public void Media_types_are_taken_off_the_descriptions() => AssertAll(page =>
        page.Headers.Where(header => header.MediaTypes.Count > 0).All(header => header.Name is "Accept" or "Content-Type" && !header.Description.Contains('/')));

    [SkippableFact]
    public void Every_endpoint_has_both_samples_since_2023() => AssertAll(page =>
        IsOf2022(page) || page.RequestSampleInclude is not null || (page.RequestSample is not null && page.ResponseSample?.Body is not null && page.Response.BodyName is not null));

    [SkippableFact]
    public void Included_samples_are_files_that_were_read()
    {
        var samples = All().Select(item => item.Reading.Facts).Where(facts => facts.Kind == DocFileKind.Sample).Select(facts => facts.Path).ToHashSet();
        var included = Pages().SelectMany(page => new[] { page.RequestSampleInclude, page.ResponseSampleInclude }).OfType<string>().ToArray();
        Assert.Equal(samples.Order(StringComparer.Ordinal), included.Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void No_text_keeps_marks_of_tags_or_entities() => AssertAll(page =>
        Texts(page).All(text => !text.Contains("para", StringComparison.Ordinal) || !text.Contains('<')) && Texts(page).All(text => !text.Contains("&amp;", StringComparison.Ordinal) && !text.Contains("cref", StringComparison.Ordinal)));

    [SkippableFact]
    public void All_line_ends_give_the_same_facts()
    {
        foreach (var (text, reading) in All())
        {
            Assert.Equal(reading.Facts, PageReader.Read(reading.Facts.Path, text.Replace("\n", "\r\n")).Facts);
            Assert.Equal(reading.Facts, PageReader.Read(reading.Facts.Path, text.Replace("\n", "\r")).Facts);
        }
    }

    private static (string Text, PageReading Reading)[] All()
    {
        Skip.If(Folder is null, "DOCGEN_CORPUS does not name the folder of the published pages.");
        return Readings.Value;
    }

    private static IEnumerable<DocPage> Pages() => All().Select(item => item.Reading.Facts.Page).OfType<DocPage>();

    private static bool IsOf2022(DocPage page) => page.Path.StartsWith("2022", StringComparison.Ordinal);

    private static void AssertAll(Func<DocPage, bool> holds) => Assert.Empty(Pages().Where(page => !holds(page)).Select(page => page.Path));

    /// <summary>Whether an object, or the first object of an array, has the names of the rows, in order.</summary>
    private static bool Agree(DocGen.Docs.Collections.EquatableArray<DocProperty>? rows, SampleValue? body)
    {
        var value = body is { Kind: SampleKind.Array, Items.Count: > 0 } ? body.Items[0] : body;
        return rows is null || value is not { Kind: SampleKind.Object } || value.Names.SequenceEqual(rows.Value.Select(row => row.Name));
    }

    private static IEnumerable<string> Texts(DocPage page) =>
        page.Description.Concat(page.Notes.Select(note => note.Text))
            .Concat(page.PathParts.Concat(page.QueryParameters).Select(parameter => parameter.Description))
            .Concat(page.Headers.Select(header => header.Description))
            .Concat((page.Response.Rows ?? default).Concat(page.RequestBody?.Rows ?? default).Select(row => row.Description));
}
