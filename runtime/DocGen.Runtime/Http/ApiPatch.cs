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

    internal abstract void Write(EntityWriter json);

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
