using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Runtime;

namespace DocGen.Generator.Tests.Support;

/// <summary>The API as the compiled assembly tells it, for comparing with any other description of the same API.</summary>
internal sealed record ModelDump(DumpedType[] Types, DumpedOperation[] Operations)
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ModelDump Of(EmittedApi api) => new(
        [.. api.Types.Where(type => type.IsSubclassOf(typeof(ApiEntity))).OrderBy(type => type.Name, StringComparer.Ordinal).Select(DumpedType.Of)],
        [.. api.Operations.OrderBy(operation => operation.Uid, StringComparer.Ordinal).Select(DumpedOperation.Of)]);

    /// <summary>Writes the dump beside the test's assembly.</summary>
    /// <returns>The file.</returns>
    public string Save(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".json");
        File.WriteAllText(path, JsonSerializer.Serialize(this, s_json));
        return path;
    }
}
