using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Runtime;

/// <summary>A list of changes that are made one after the other, or none of them (RFC 6902).</summary>
/// <typeparam name="TRoot">The entity that is changed.</typeparam>
public sealed class PatchDocument<TRoot> : ApiPatch<TRoot>
{
    private readonly List<PatchOperation> _operations = [];

    /// <inheritdoc/>
    public override string MediaType => "application/json-patch+json";

    /// <summary>Sets a property, or inserts into a list: <c>Then("0")</c> before its first element, <c>Then("-")</c> at its end.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value.</param>
    public PatchDocument<TRoot> Add(FieldPath<TRoot> path, PatchValue value) => Append("add", path, value);

    /// <summary>Replaces a value that must be there.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value.</param>
    public PatchDocument<TRoot> Replace(FieldPath<TRoot> path, PatchValue value) => Append("replace", path, value);

    /// <summary>Removes a value that must be there.</summary>
    /// <param name="path">Where.</param>
    public PatchDocument<TRoot> Remove(FieldPath<TRoot> path) => Append("remove", path, null);

    /// <summary>Makes the whole document fail unless the value is this one.</summary>
    /// <param name="path">Where.</param>
    /// <param name="value">The value.</param>
    public PatchDocument<TRoot> Test(FieldPath<TRoot> path, PatchValue value) => Append("test", path, value);

    internal static PatchDocument<TRoot> Of(JsonElement json)
    {
        var document = new PatchDocument<TRoot>();
        var index = 0;
        foreach (var operation in json.EnumerateArray())
        {
            document._operations.Add(Operation(operation, $"$[{index++}]"));
        }

        return document;
    }

    internal override JsonNode? Apply(JsonNode? target) =>
        _operations.Aggregate(target, (changed, operation) => operation.Apply(changed));

    internal override void Write(EntityWriter json)
    {
        json.BeginArray();
        foreach (var (op, pointer, value) in _operations)
        {
            json.BeginObject();
            json.Name("op");
            json.String(op);
            json.Name("path");
            json.String(pointer);
            if (value is { } written)
            {
                json.Name("value");
                written.Write(json);
            }

            json.EndObject();
        }

        json.EndArray();
    }

    private static PatchOperation Operation(JsonElement json, string place)
    {
        var op = Text(json, "op", place);
        if (op is not ("add" or "replace" or "remove" or "test"))
        {
            throw new ApiJsonException(place + ".op", "add, replace, remove or test", "another word");
        }

        var pointer = Text(json, "path", place);
        if (pointer.Length > 0 && pointer[0] != '/')
        {
            throw new ApiJsonException(place + ".path", "a JSON pointer (RFC 6901)", "a text without a slash in front");
        }

        var hasValue = json.TryGetProperty("value", out var value);
        return hasValue || op == "remove"
            ? new(op, pointer, op == "remove" ? null : value)
            : throw new ApiJsonException(place, "a value", "none");
    }

    private static string Text(JsonElement json, string name, string place) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new ApiJsonException($"{place}.{name}", "a string", "something else or nothing");

    private PatchDocument<TRoot> Append(string op, FieldPath<TRoot> path, PatchValue? value)
    {
        // RFC 6901: a slash before each step. A step has no slash of its own, so only the tilde needs escaping.
        var text = path.ToString();
        _operations.Add(new(op, text.Length == 0 ? "" : "/" + text.Replace("~", "~0", StringComparison.Ordinal), value));
        return this;
    }
}
