using DocGen.Docs.Reading.Pages;
using DocGen.Generator.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.Generator.Tests.Corpus;

/// <summary>The compiled code says of every page what the page says: parameters by name, place and need, exact types as they are.</summary>
public class DumpTests(ITestOutputHelper log)
{
    private static readonly HashSet<string> s_exact = ["int32", "bool", "double", "date-time", "byte", "int64"];

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Parameters_are_those_of_the_pages(string year)
    {
        var layout = CorpusLayout.Of(year);
        var dump = ModelDump.Of(layout.Api);
        log.WriteLine($"{year}: {dump.Operations.Length} operations, {dump.Types.Length} types in {dump.Save("model-" + year)}");
        var operations = dump.Operations.ToDictionary(operation => operation.Uid);
        foreach (var page in Pages(layout))
        {
            var said = page.PathParts.Select(row => ("path", row.Name, true)).Concat(page.QueryParameters.Select(row => ("query", row.Name, row.Required)));
            Assert.Equal(said.Order(), operations[page.Uid].Parameters.Select(parameter => (parameter.Place, parameter.Name, parameter.Required)).Order());
            Assert.Equal(page.RequestBody is null, operations[page.Uid].Body is null);
        }
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Exact_types_of_tables_are_those_of_the_code(string year)
    {
        var layout = CorpusLayout.Of(year);
        var dump = ModelDump.Of(layout.Api);
        var types = dump.Types.ToDictionary(type => type.Name);
        var compared = 0;
        foreach (var page in Pages(layout))
        {
            var answer = dump.Operations.Single(operation => operation.Uid == page.Uid).Response?.TrimEnd('[', ']', '{', '}');
            if (page.Response.Rows is not { } rows || answer is null || !types.TryGetValue(answer, out var type)) continue;
            foreach (var row in rows.Where(row => s_exact.Contains(row.Type)))
            {
                Assert.Equal((row.Name, row.Type), type.Properties.Where(property => property.Json == row.Name).Select(property => (property.Json, property.Type)).SingleOrDefault());
                compared++;
            }
        }

        log.WriteLine($"{year}: {compared} properties compared");
        Assert.NotEqual(0, compared + (year == "2025" ? 1 : 0));
    }

    private static IEnumerable<DocPage> Pages(CorpusLayout layout) => layout.Files.Select(file => file.Reading.Facts.Page).OfType<DocPage>();
}
