using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using Xunit.Abstractions;

namespace DocGen.Docs.Tests.Merging.Corpus;

/// <summary>What the models of the published pages hold; the floors were measured, so that no rule is lost unnoticed.</summary>
public class CorpusModelTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("2022", 100)]
    [InlineData("2023", 593)]
    [InlineData("2025", 2)]
    public void Every_page_is_an_operation_and_the_model_holds_together(string year, int pages)
    {
        var model = CorpusModel.Model(year);
        Assert.Equal(pages, model.Groups.Sum(group => group.Operations.Count));
        Invariants.Hold(model);
    }

    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    public void The_order_of_the_files_changes_nothing(string year)
    {
        PageFacts[] files = [.. CorpusModel.Facts(year)];
        new Random(1).Shuffle(files);
        Merge.AssertEqual(CorpusModel.Model(year), ApiModelBuilder.Build(files));
    }

    [SkippableFact]
    public void Nothing_is_above_information_in_the_published_pages() =>
        Assert.DoesNotContain(CorpusModel.Model("2023").Findings, finding => finding.Rule.Severity > DocGen.Docs.Findings.FindingSeverity.Information);

    [SkippableFact]
    public void The_published_pages_give_as_many_types_as_measured()
    {
        var model = CorpusModel.Model("2023");
        var requests = model.Groups.SelectMany(group => group.Requests).ToArray();
        var properties = model.Entities.Concat(requests).SelectMany(entity => entity.Properties).ToArray();
        var enums = model.Enums.Count + model.Entities.Concat(requests).Sum(entity => entity.Enums.Count);
        var open = properties.Count(property => IsOpen(property.Type));
        var never = model.Found(MergingRules.NeverShown).Length;
        var madeUp = model.Entities.Count(entity => entity.DocName is null);
        output.WriteLine($"{model.Entities.Count} entities ({madeUp} with a name made up, {never} never shown), {requests.Length} requests, {enums} enums, {model.Queries.Count} queries, {properties.Length} properties, {open} of them open");
        foreach (var rule in model.Findings.GroupBy(finding => finding.Rule.Id).OrderBy(group => group.Key, StringComparer.Ordinal)) output.WriteLine($"{rule.Key} {rule.Count()}");
        // Measured: 150 entities, 41 made up, 39 never shown, 189 requests, 128 enums, 1970 properties, 3 open.
        Assert.InRange(model.Entities.Count, 140, 170);
        Assert.InRange(madeUp, 20, 50);
        Assert.InRange(never, 20, 45);
        Assert.InRange(requests.Length, 185, 195);
        Assert.InRange(enums, 100, 160);
        Assert.InRange(properties.Length, 1900, 2100);
        Assert.InRange(open, 0, 6);
    }

    [SkippableFact]
    public void Numbers_tell_nothing_apart() => Assert.Empty(
        Names(CorpusModel.Model("2023")).Where(item => char.IsDigit(item.Name[^1]) && !char.IsDigit(item.Wire[^1])).Select(item => $"{item.Name} ({item.Wire})"));

    [SkippableFact]
    public void A_body_labelled_request_is_never_an_entity()
    {
        var model = CorpusModel.Model("2023");
        var entities = model.Entities.Select(entity => entity.Name).ToHashSet();
        Assert.Empty(CorpusModel.Facts("2023").Select(facts => facts.Page).OfType<DocPage>().Where(page => page.RequestBody is { Label: "request", Rows.Count: > 0 })
            .Where(page => model.Operation(page.Uid).Body!.Type.Root is not { } root || entities.Contains(root.Name)).Select(page => page.Uid));
    }

    [SkippableFact]
    public void Nothing_comes_back_where_only_204_or_errors_are_documented() => Assert.Empty(
        CorpusModel.Facts("2023").Select(facts => facts.Page).OfType<DocPage>()
            .Where(page => page.Response.Statuses.All(status => status.Code is 204 or >= 300) != (CorpusModel.Model("2023").Operation(page.Uid).Response.Kind == TypeKind.None)).Select(page => page.Uid));

    [SkippableFact]
    public void Every_name_that_heads_answers_without_body_and_unlike_tables_is_no_name_of_theirs()
    {
        var pages = CorpusModel.Facts("2023").Select(facts => facts.Page).OfType<DocPage>().Where(page => page.Response is { Rows: not null, BodyName: not null, Kind: "" }).ToArray();
        var placeholders = pages.GroupBy(page => page.Response.BodyName!).Where(group => group.Select(page => string.Join(" ", page.Response.Rows!.Value.Select(row => row.Name))).Distinct().Count() > 1).ToArray();
        Assert.NotEmpty(placeholders);
        foreach (var page in placeholders.SelectMany(group => group))
        {
            var root = CorpusModel.Model("2023").Operation(page.Uid).Response.Root!;
            var entity = CorpusModel.Model("2023").Entity(root.Name);
            Assert.Equal(page.Response.Rows!.Value.Select(row => row.Name).Order(StringComparer.Ordinal), entity.Inherited.Concat(entity.Properties).Select(property => property.WireName).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<(string Name, string Wire)> Names(ApiModel model)
    {
        foreach (var entity in model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)))
        {
            yield return (entity.Name, entity.DocName ?? "x");
            foreach (var property in entity.Properties) yield return (property.Name, property.WireName);
        }

        foreach (var operation in model.Groups.SelectMany(group => group.Operations))
        {
            yield return (operation.Name, operation.Uid);
            foreach (var parameter in operation.Parameters) yield return (parameter.Name, parameter.WireName);
        }
    }

    private static bool IsOpen(TypeModel type) => type.Kind == TypeKind.Json || (type.Element is { } element && IsOpen(element));
}
