using System.Text.Json.Nodes;
using DocGen.Docs.Model;
using DocGen.Docs.OpenApi;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Tests.Merging.Corpus;

namespace DocGen.Docs.Tests.OpenApi.Corpus;

/// <summary>The documents of the published pages, each written once, with what they were made of.</summary>
/// <param name="Facts">The pages.</param>
/// <param name="Model">The model.</param>
/// <param name="Bytes">The document.</param>
/// <param name="Json">The document, parsed.</param>
internal sealed record CorpusDocument(PageFacts[] Facts, ApiModel Model, byte[] Bytes, JsonObject Json)
{
    private static readonly Dictionary<string, Lazy<CorpusDocument>> s_years = new[] { "2022", "2023", "2025" }.ToDictionary(year => year, year => new Lazy<CorpusDocument>(() => Load(year)));

    /// <summary>The operations of the document by their ids.</summary>
    public Dictionary<string, (string Path, string Verb, JsonObject Operation)> Operations { get; } = (
        from path in Json["paths"]!.AsObject()
        from verb in path.Value!.AsObject()
        select (Path: path.Key, Verb: verb.Key, Operation: verb.Value!.AsObject())).ToDictionary(item => (string)item.Operation["operationId"]!);

    public IEnumerable<OperationModel> Modelled => Model.Groups.SelectMany(group => group.Operations);

    public IEnumerable<EntityModel> Entities => Model.Entities.Concat(Model.Groups.SelectMany(group => group.Requests));

    /// <summary>The document of a year; skips the test where there are no pages.</summary>
    public static CorpusDocument Of(string year)
    {
        CorpusModel.Facts(year);
        return s_years[year].Value;
    }

    private static CorpusDocument Load(string year)
    {
        var (facts, model) = (CorpusModel.Facts(year), CorpusModel.Model(year));
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, model, facts);
        return new(facts, model, stream.ToArray(), JsonNode.Parse(stream.ToArray())!.AsObject());
    }
}
