using System.Globalization;
using System.Text.Json.Nodes;

namespace DocGen.Runtime;

/// <summary>One change of a patch document, and how it is made (RFC 6902, section 4).</summary>
internal readonly record struct PatchOperation(string Op, string Pointer, PatchValue? Value)
{
    internal JsonNode? Apply(JsonNode? root)
    {
        if (Pointer.Length == 0)
        {
            return Op switch
            {
                "test" => Tested(root, root),
                "remove" => null,
                _ => Written(),
            };
        }

        // RFC 6901, section 4: first the slash, then the tilde, or ~01 would become a slash.
        var steps = Array.ConvertAll(Pointer[1..].Split('/'), Unescape);
        var parent = root;
        foreach (var step in steps.AsSpan(0, steps.Length - 1))
        {
            parent = Child(parent, step);
        }

        Change(parent, steps[^1], root);
        return root;
    }

    private static string Unescape(string step) => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private void Change(JsonNode? parent, string step, JsonNode? root)
    {
        if (Op == "test")
        {
            Tested(Child(parent, step), root);
            return;
        }

        if (Op != "add")
        {
            // What is replaced or removed must be there.
            Child(parent, step);
        }

        if (parent is JsonObject members)
        {
            members.Remove(step);
            if (Op != "remove")
            {
                members.Add(step, Written());
            }
        }
        else if (parent is JsonArray items)
        {
            ChangeItem(items, step);
        }
        else
        {
            throw NoPlace();
        }
    }

    private void ChangeItem(JsonArray items, string step)
    {
        var index = step == "-" ? items.Count : Index(step);
        if (index > items.Count)
        {
            throw NoPlace();
        }

        if (Op != "add")
        {
            items.RemoveAt(index);
        }

        if (Op != "remove")
        {
            items.Insert(index, Written());
        }
    }

    private JsonNode? Child(JsonNode? parent, string step) => parent switch
    {
        JsonObject members when members.TryGetPropertyValue(step, out var child) => child,
        JsonArray items when Index(step) is var index && index < items.Count => items[index],
        _ => throw NoPlace(),
    };

    // RFC 6901, section 4: digits, without a zero in front.
    private int Index(string step) =>
        int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (step == "0" || step[0] != '0') ? index : throw NoPlace();

    private JsonNode? Tested(JsonNode? value, JsonNode? root) => JsonNode.DeepEquals(value, Written())
        ? root
        : throw new ApiPatchException($"The test of {Where} found another value.", Pointer, true);

    private JsonNode? Written() => JsonNode.Parse((Value ?? default).ToUtf8());

    private ApiPatchException NoPlace() => new($"There is no {Where} to {Op}.", Pointer, false);

    private string Where => Pointer.Length == 0 ? "value" : Pointer;
}
