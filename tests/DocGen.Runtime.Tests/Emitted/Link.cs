#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>Link.</summary>
public partial class Link : ApiEntity
{
    /// <summary>Href</summary>
    public string? Href { get; set; }
    /// <summary>Rel</summary>
    public string? Rel { get; set; }

    /// <summary>The paths for $select.</summary>
    public static LinkFields<Link> Fields => new(default);
}

/// <summary>The properties of Link as paths.</summary>
public class LinkFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> Href => Then("Href");
    public FieldPath<TRoot> Rel => Then("Rel");
}

internal sealed class LinkJson() : EntityJson<Link, LinkJson>("Href", "Rel")
{
    protected override void Exchange(ref JsonPass json, Link entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.Href = json.String(); else json.String(entity.Href); break;
            case 1: if (json.Reads) entity.Rel = json.String(); else json.String(entity.Rel); break;
        }
    }
}
