using System.Text;
using DocGen.Docs.Merging;
using DocGen.Docs.OpenApi;
using DocGen.Docs.Reading;
using DocGen.Generator.Tests.Support;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace DocGen.Benchmarks.Compiling;

/// <summary>What NSwag makes of the same pages: it reads the OpenAPI document that DocGen writes of them.</summary>
internal static class NSwagCode
{
    public const string Namespace = "NSwagPeer";

    public static string Of(IEnumerable<Page> pages)
    {
        var facts = pages.Select(page => PageReader.Read(page.Path, page.Text!).Facts).ToArray();
        using var text = new MemoryStream();
        OpenApiWriter.Write(text, ApiModelBuilder.Build(facts), facts);
        var document = OpenApiDocument.FromJsonAsync(Encoding.UTF8.GetString(text.ToArray())).GetAwaiter().GetResult();
        var settings = new CSharpClientGeneratorSettings { ClassName = "{controller}Client", OperationNameGenerator = new MultipleClientsFromFirstTagAndOperationIdGenerator() };
        settings.CSharpGeneratorSettings.Namespace = Namespace;
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }
}
