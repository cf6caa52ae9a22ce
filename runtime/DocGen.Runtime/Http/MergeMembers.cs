using System.Text.Json;
using System.Text.Json.Nodes;

namespace DocGen.Runtime;

/// <summary>One object of a merge patch: values and objects by name, in the order in which they were set.</summary>
internal sealed class MergeMembers
{
    private readonly List<(string Name, MergeMembers? Below, PatchValue Value)> _members = [];

    internal void Set(string path, PatchValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? path : path[..slash];
        var at = _members.FindIndex(member => member.Name == name);
        var below = at < 0 ? null : _members[at].Below;
        if (slash >= 0)
        {
            below ??= new();
            below.Set(path[(slash + 1)..], value);
        }

        // Whatever was set there before gives way; an object only grows by another name below it.
        (string, MergeMembers?, PatchValue) member = slash < 0 ? (name, null, value) : (name, below, default);
        if (at < 0)
        {
            _members.Add(member);
        }
        else
        {
            _members[at] = member;
        }
    }

    /// <summary>Takes over what a merge object has; of a name that comes twice the last counts.</summary>
    internal void Read(JsonElement json)
    {
        foreach (var member in json.EnumerateObject())
        {
            _members.RemoveAll(known => known.Name == member.Name);
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                var below = new MergeMembers();
                below.Read(member.Value);
                _members.Add((member.Name, below, default));
            }
            else
            {
                _members.Add((member.Name, null, member.Value));
            }
        }
    }

    /// <summary>Lays the members over JSON; what is no object gives way to one (RFC 7396, section 2).</summary>
    internal JsonObject Apply(JsonNode? target)
    {
        var result = target as JsonObject ?? [];
        foreach (var (name, below, value) in _members)
        {
            // Taken out first, since a node has one place only.
            result.TryGetPropertyValue(name, out var old);
            result.Remove(name);
            var changed = below is null ? JsonNode.Parse(value.ToUtf8()) : below.Apply(old);
            if (changed is not null)
            {
                result.Add(name, changed);
            }
        }

        return result;
    }

    internal void Write(EntityWriter json)
    {
        json.BeginObject();
        foreach (var (name, below, value) in _members)
        {
            json.Name(name);
            if (below is null)
            {
                value.Write(json);
            }
            else
            {
                below.Write(json);
            }
        }

        json.EndObject();
    }
}
