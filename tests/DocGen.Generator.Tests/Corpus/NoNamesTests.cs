using DocGen.Generator.Tests.Support;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>Rules are made of evidence: no code of the generator knows a page, a group or a type of the published reference by name.</summary>
public class NoNamesTests
{
    [SkippableFact]
    public void The_generator_names_no_operation_group_or_type_of_the_pages()
    {
        var names = CorpusLayout.Years.Select(CorpusLayout.Of).SelectMany(Names).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(names.Count, 1000, int.MaxValue);
        Expect.None(
            from source in ProductSources.Below("generator")
            // The names that .NET has taken are a list of .NET's, whatever the pages call theirs.
            where !source.Path.EndsWith("/FrameworkNames.cs", StringComparison.Ordinal)
            from text in source.Literals
            where names.Contains(text.Trim('"', '/', '{', '}', ' '))
            select $"{source.Path}: {text}");
    }

    private static IEnumerable<string> Names(CorpusLayout layout) =>
        from page in layout.Files.Select(file => file.Reading.Facts.Page)
        where page is not null
        let agent = page.Uid.Split('_')[0]
        // Words that every API has (bool, array, string) are the dialect's; the docs' own names have several words.
        from name in new[] { page.Uid, page.Route, page.Path, agent, agent[2..], page.Uid[(agent.Length + 1)..], page.Response.BodyName ?? "" }
            .Concat((page.Response.Rows ?? default).Concat(page.RequestBody?.Rows ?? default).Select(row => row.Name))
        // And what OData's own standard calls odata.x is no name of these docs.
        where name.Skip(1).Any(char.IsUpper) && !name.StartsWith("odata.", StringComparison.Ordinal)
        select name;
}
