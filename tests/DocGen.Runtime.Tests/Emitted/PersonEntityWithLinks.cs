#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>PersonEntityWithLinks.</summary>
public partial class PersonEntityWithLinks : PersonEntity
{
    /// <summary>_Links</summary>
    public Dictionary<string, Link>? _Links { get; set; }

    /// <summary>The paths for $select.</summary>
    public static new PersonEntityWithLinksFields<PersonEntityWithLinks> Fields => new(default);
}

/// <summary>The properties of PersonEntityWithLinks as paths.</summary>
public class PersonEntityWithLinksFields<TRoot>(FieldPath<TRoot> path) : PersonEntityFields<TRoot>(path)
{
    public FieldPath<TRoot> _Links => Then("_Links");
}

internal sealed class PersonEntityWithLinksJson() : EntityJson<PersonEntityWithLinks, PersonEntityWithLinksJson>(PersonEntityJson.Default, "_Links")
{
    protected override void Exchange(ref JsonPass json, PersonEntityWithLinks entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity._Links = json.Dictionary(LinkJson.Default); else json.Dictionary(entity._Links, LinkJson.Default); break;
        }
    }
}
