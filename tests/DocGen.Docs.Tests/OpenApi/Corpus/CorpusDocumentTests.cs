using System.Text.Json.Nodes;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.OpenApi.Corpus;

/// <summary>All that the published pages say is in their document, and well-kept readers take it as it is.</summary>
public class CorpusDocumentTests
{
    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void The_whole_document_has_no_fault_and_every_operation(string year)
    {
        var document = CorpusDocument.Of(year);
        Assert.NotEmpty(document.Operations);
        Assert.Equal(document.Operations.Count, Written.Read(document.Bytes).Paths.Sum(path => path.Value.Operations!.Count));
        Assert.Equal(document.Facts.Where(facts => facts.Page is not null).Select(facts => facts.Page!.Uid).Order(StringComparer.Ordinal), document.Operations.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>Each page by itself, as users have it who take a few.</summary>
    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    public void The_part_of_each_page_has_no_fault(string year)
    {
        foreach (var facts in CorpusDocument.Of(year).Facts.Where(facts => facts.Page is not null)) Assert.Single(Written.Read(Written.Bytes([facts])).Paths);
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Every_operation_stands_at_its_address(string year)
    {
        var document = CorpusDocument.Of(year);
        Assert.All(document.Modelled, operation =>
        {
            var (path, verb, _) = document.Operations[operation.Uid];
            Assert.Equal(operation.Verb, verb, ignoreCase: true);
            Assert.Equal(operation.Route, Uri.UnescapeDataString(path));
        });
    }

    [SkippableFact]
    public void Every_type_has_its_schema_with_every_property()
    {
        var document = CorpusDocument.Of("2023");
        var schemas = document.Json["components"]!["schemas"]!.AsObject();
        var enums = document.Model.Enums.Concat(document.Entities.SelectMany(entity => entity.Enums)).ToArray();
        Assert.Equal(document.Entities.Select(entity => entity.Name).Concat(enums.Select(words => words.Name)).Append("JsonPatch-Operation").Order(StringComparer.Ordinal), schemas.Select(schema => schema.Key).Order(StringComparer.Ordinal));
        Assert.All(document.Entities, entity =>
        {
            var own = entity.Base is null ? schemas[entity.Name]! : schemas[entity.Name]!["allOf"]![1]!;
            Assert.Equal(entity.Properties.Select(property => property.WireName), own["properties"]?.AsObject().Select(property => property.Key) ?? []);
        });
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Every_row_of_every_table_of_parameters_is_there(string year)
    {
        var document = CorpusDocument.Of(year);
        string[] elsewhere = ["Accept", "Authorization", "Content-Type", "X-XSRF-TOKEN"];
        Assert.All(document.Facts.Select(facts => facts.Page).OfType<DocPage>(), page =>
        {
            var all = document.Operations[page.Uid].Operation["parameters"]?.AsArray().Select(parameter => parameter!.AsObject()).ToArray() ?? [];
            Assert.Equal(page.PathParts.Select(row => row.Name).Order(StringComparer.Ordinal), Names("path").Order(StringComparer.Ordinal));
            Assert.Equal(page.QueryParameters.Select(row => row.Name), Names("query"));
            Assert.Equal(
                page.Headers.Select(row => "#/components/parameters/" + row.Name).Where(header => !elsewhere.Any(name => header.EndsWith("/" + name, StringComparison.Ordinal))),
                all.Select(parameter => (string?)parameter["$ref"]).OfType<string>().Where(header => !header.Contains("/If-", StringComparison.Ordinal)));
            Assert.Equal(page.Headers.Any(row => row.Name == "Authorization"), document.Operations[page.Uid].Operation.ContainsKey("security"));

            IEnumerable<string?> Names(string place) => all.Where(parameter => (string?)parameter["in"] == place).Select(parameter => (string?)parameter["name"]);
        });
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Every_status_is_there_and_no_more_than_a_success(string year)
    {
        var document = CorpusDocument.Of(year);
        Assert.All(document.Facts.Select(facts => facts.Page).OfType<DocPage>(), page => Assert.Superset(
            page.Response.Statuses.Select(row => $"{row.Code} {row.Meaning}").ToHashSet(),
            document.Operations[page.Uid].Operation["responses"]!.AsObject().Select(status => $"{status.Key} {status.Value!["description"]}").ToHashSet()));
    }

    [SkippableFact]
    public void Deprecations_of_operations_and_properties_are_there()
    {
        var document = CorpusDocument.Of("2023");
        Assert.Equal(document.Modelled.Where(operation => operation.Obsolete is not null).Select(operation => operation.Uid), document.Modelled.Select(operation => operation.Uid).Where(uid => document.Operations[uid].Operation.ContainsKey("deprecated")));
        Assert.Equal(
            document.Entities.Sum(entity => entity.Properties.Count(property => property.Obsolete is not null)),
            document.Json["components"]!["schemas"]!.AsObject().SelectMany(schema => Properties(schema.Value!)).Count(property => property!["deprecated"] is not null));
    }

    [SkippableFact]
    public void The_same_pages_in_another_order_give_the_same_bytes()
    {
        var document = CorpusDocument.Of("2023");
        Assert.Equal(document.Bytes, Written.Bytes(document.Facts.Reverse()));
    }

    private static IEnumerable<JsonNode?> Properties(JsonNode schema) => ((schema["allOf"]?[1] ?? schema)["properties"]?.AsObject() ?? []).Select(property => property.Value);
}
