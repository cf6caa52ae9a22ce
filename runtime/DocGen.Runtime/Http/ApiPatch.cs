using System.Text.Json;
using System.Text.Json.Nodes;

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

    /// <summary>Makes the changes, all or none of them, on JSON text.</summary>
    /// <param name="utf8">The JSON text in UTF-8; it is not changed.</param>
    /// <returns>The changed JSON text in UTF-8.</returns>
    /// <exception cref="ApiPatchException">A test failed, or a place of the changes does not exist.</exception>
    /// <exception cref="JsonException"><paramref name="utf8"/> is no JSON.</exception>
    public byte[] ApplyTo(ReadOnlySpan<byte> utf8)
    {
        JsonNode? after;
        try
        {
            after = Apply(JsonNode.Parse(utf8));
        }
        catch (ArgumentException fault)
        {
            // JSON with the same name twice is read without complaint, and found out when someone looks for a name.
            throw new ApiPatchException("The changes meet an object that has a name twice.", "", false, fault);
        }

        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            (after ?? new JsonObject()).WriteTo(writer);
        }

        return text.ToArray();
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
