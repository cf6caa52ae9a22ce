using System.Text.Json.Nodes;
using Xunit;

namespace DocGen.Package.Tests;

[Collection(PackedFeedCollection.Name)]
public class PublishedPageTests(PackedFeed feed)
{
    [SkippableFact]
    public async Task The_published_page_compiles_and_its_sample_comes_back_whole()
    {
        var page = Pages.PublishedChatPage;
        Skip.If(page is null, "DOCGEN_CORPUS names no folder with the published page beside it.");
        var consumer = feed.NewConsumer("published-page");
        consumer.Write("docs-input/" + Pages.CreateChatSession, page);
        consumer.UseProgram("ReadsAndWritesBack.cs");
        (await consumer.BuildStrictly()).Succeeded();

        var sample = JsonNode.Parse(Pages.SampleResponse(page))!.AsObject();
        sample["NewerThanTheDocs"] = JsonNode.Parse("""{ "Deep": [1, 2.50, "x"] }""");
        sample["Person"] = JsonNode.Parse("""{ "PersonId": 7, "NewerThanTheDocs": true }""");
        sample["FieldProperties"]!["fieldName"]!["NewerThanTheDocs"] = "kept";
        var back = consumer.Write("back.json", "");
        (await consumer.Start(consumer.Write("sample.json", sample.ToJsonString()), back)).Succeeded();

        SameJson.Assert(sample, JsonNode.Parse(await File.ReadAllTextAsync(back)));
    }
}
