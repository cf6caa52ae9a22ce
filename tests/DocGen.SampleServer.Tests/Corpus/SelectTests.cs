using System.Text.Json;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.SampleServer.Tests.Support;
using Xunit.Abstractions;

namespace DocGen.SampleServer.Tests.Corpus;

/// <summary><c>$select</c> of every third property of a page's table, for every page with a table.</summary>
[Collection(CorpusCollection.Name)]
public class SelectTests(CorpusHost corpus, ITestOutputHelper log)
{
    [SkippableFact]
    public async Task The_answer_holds_what_was_selected_and_null_elsewhere()
    {
        var wrong = new List<string>();
        var (pages, selected, left) = (0, 0, 0);
        foreach (var (reading, operation) in corpus.Pages)
        {
            if (reading.Facts.Page!.Response.Rows is not { Count: > 0 } rows || operation.Response.Kind == TypeKind.None) continue;
            pages++;
            var names = rows.Where((_, i) => i % 3 == 0).Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
            using var response = await new PlainCall(corpus, reading, operation).Send(string.Join(',', names));
            using var actual = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            using var sample = JsonDocument.Parse(corpus.Layout.SampleJson(reading, SpotKind.ResponseSampleJson)!);
            foreach (var (shown, answered) in Entities(sample.RootElement, operation.Response).Zip(Entities(actual.RootElement, operation.Response), (one, other) => (one, other)))
            {
                foreach (var property in shown.EnumerateObject())
                {
                    var isSelected = names.Contains(property.Name);
                    if (isSelected) selected++;
                    else left++;
                    if (!answered.TryGetProperty(property.Name, out var value)) wrong.Add($"{reading.Facts.Path}: {property.Name} is lost");
                    else if (isSelected ? !JsonElement.DeepEquals(property.Value, value) : value.ValueKind != JsonValueKind.Null) wrong.Add($"{reading.Facts.Path}: {property.Name}");
                }
            }
        }

        log.WriteLine($"{pages} pages with a table; {selected} properties selected, {left} null");
        Assert.NotEqual(0, pages);
        Generator.Tests.Support.Expect.None(wrong);
    }

    private static IEnumerable<JsonElement> Entities(JsonElement answer, TypeModel type) => type.Kind switch
    {
        TypeKind.List => answer.EnumerateArray().SelectMany(element => Entities(element, type.Element!)),
        TypeKind.Dictionary => answer.EnumerateObject().SelectMany(member => Entities(member.Value, type.Element!)),
        _ => answer.ValueKind == JsonValueKind.Object ? [answer] : [],
    };
}
