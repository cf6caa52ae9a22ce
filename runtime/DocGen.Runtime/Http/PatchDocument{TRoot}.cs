using DocGen.Runtime.Json;

namespace DocGen.Runtime;

/// <summary>A list of changes that are made one after the other, or none of them (RFC 6902).</summary>
/// <typeparam name="TRoot">The entity that is changed.</typeparam>
public sealed class PatchDocument<TRoot> : ApiPatch<TRoot>
{
    private readonly List<(string Op, string Pointer, PatchValue? Value)> _operations = [];

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

    private PatchDocument<TRoot> Append(string op, FieldPath<TRoot> path, PatchValue? value)
    {
        // RFC 6901: a slash before each step. A step has no slash of its own, so only the tilde needs escaping.
        var text = path.ToString();
        _operations.Add((op, text.Length == 0 ? "" : "/" + text.Replace("~", "~0", StringComparison.Ordinal), value));
        return this;
    }
}
