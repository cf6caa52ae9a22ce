using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Runtime.Json;

namespace DocGen.Runtime;

/// <summary>Changes for a PATCH operation: a <see cref="PatchDocument{TRoot}"/> or a <see cref="MergePatch{TRoot}"/>.</summary>
public abstract class ApiPatch
{
    private protected ApiPatch()
    {
    }

    /// <summary>The media type that tells the server which of both it is.</summary>
    public abstract string MediaType { get; }

    /// <summary>The changes as JSON: an array of operations or a merge object.</summary>
    public JsonElement ToJson()
    {
        var reader = new Utf8JsonReader(ToUtf8(JsonRules.Default));
        return JsonElement.ParseValue(ref reader);
    }

    internal abstract void Write(EntityWriter json);

    /// <summary>Makes the changes on JSON, which is changed or replaced.</summary>
    internal abstract JsonNode? Apply(JsonNode? target);

    internal byte[] ToUtf8(JsonRules rules)
    {
        var json = EntityWriter.Rent(rules, null);
        try
        {
            Write(json);
            return json.Written.ToArray();
        }
        finally
        {
            json.Return();
        }
    }
}
