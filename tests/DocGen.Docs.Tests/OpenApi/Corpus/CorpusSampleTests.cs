using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Docs.Tests.Merging.Corpus;

namespace DocGen.Docs.Tests.OpenApi.Corpus;

/// <summary>The examples of the document are the samples of the pages, found in the text of the files apart from our reader.</summary>
public class CorpusSampleTests
{
    [SkippableTheory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2025")]
    public void Every_sample_is_the_example_of_its_body(string year)
    {
        var document = CorpusDocument.Of(year);
        var files = CorpusModel.Files(year).ToDictionary(file => file.Path, file => file.Text);
        var compared = 0;
        foreach (var operation in document.Modelled)
        {
            var text = files[operation.Page];
            foreach (var include in files.Keys.Where(path => path.StartsWith("samples/", StringComparison.Ordinal) && text.Contains(path, StringComparison.Ordinal)).Order(StringComparer.Ordinal)) text += "\n" + files[include];
            var written = document.Operations[operation.Uid].Operation;
            Compare(operation.Uid, Body(text, operation.Verb + " "), written["requestBody"]);
            Compare(operation.Uid, Body(text, "HTTP/"), written["responses"]![operation.Success.Code.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        }

        Assert.True(compared >= document.Operations.Count, $"{compared} samples of {document.Operations.Count} operations");

        void Compare(string uid, string? sample, JsonNode? body)
        {
            // A 204, and bytes, have a sample that shows no body.
            if (sample is null || body?["content"] is not JsonObject content || content.All(media => (string?)media.Value!["schema"]?["format"] == "binary")) return;
            compared++;
            var example = content.Select(media => media.Value!.AsObject()).Single(media => media.ContainsKey("example"))["example"];
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sample), example), $"{uid}: {sample} is not {example?.ToJsonString()}");
        }
    }

    /// <summary>What follows the first blank line of the last fence that starts with some word, if it is JSON.</summary>
    private static string? Body(string text, string start)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var fence = Enumerable.Range(1, lines.Length - 1).LastOrDefault(at => lines[at].StartsWith(start, StringComparison.Ordinal) && lines[at - 1] is "```http!" or "```http_" or "```http" && (start != "HTTP/" || lines[at - 1] != "```http"));
        if (fence == 0) return null;
        var end = Array.FindIndex(lines, fence, line => line.StartsWith("```", StringComparison.Ordinal));
        var blank = Array.FindIndex(lines, fence, line => line.Trim().Length == 0);
        if (blank < 0 || blank > end) return null;
        var body = string.Join("\n", lines[blank..end]);
        try
        {
            using var parsed = JsonDocument.Parse(body);
            return body;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
