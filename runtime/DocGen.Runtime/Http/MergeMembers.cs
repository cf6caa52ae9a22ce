using DocGen.Runtime.Json;

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
