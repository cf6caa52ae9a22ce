#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>PersonEntityWithLinks.</summary>
public partial class PersonEntityWithLinks : PersonEntity
{
    /// <summary>_Links</summary>
    public Dictionary<string, Link>? _Links { get; set; }

    /// <summary>The paths for $select.</summary>
    public static new PersonEntityWithLinksFields<PersonEntityWithLinks> Fields => default;
}

/// <summary>The properties of PersonEntityWithLinks as paths.</summary>
public readonly struct PersonEntityWithLinksFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> _Links => _path.Then("_Links");
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(PersonEntityWithLinksFields<TRoot> fields) => fields._path;
}

internal sealed class PersonEntityWithLinksJson() : EntityJson<PersonEntityWithLinks>(PersonEntityJson.Default, "_Links")
{
    public static readonly PersonEntityWithLinksJson Default = new();

    protected override void Exchange(ref JsonPass json, PersonEntityWithLinks entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity._Links = json.Dictionary(LinkJson.Default); else json.Dictionary(entity._Links, LinkJson.Default); break;
        }
    }
}
