#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>Associate.</summary>
public partial class Associate : ApiEntity
{
    /// <summary>AssociateId</summary>
    public int? AssociateId { get; set; }
    /// <summary>Name</summary>
    public string? Name { get; set; }
    /// <summary>Person</summary>
    public PersonEntity? Person { get; set; }
    /// <summary>Substitute</summary>
    public Associate? Substitute { get; set; }

    /// <summary>The paths for $select.</summary>
    public static AssociateFields<Associate> Fields => default;
}

/// <summary>The properties of Associate as paths.</summary>
public readonly struct AssociateFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> AssociateId => _path.Then("AssociateId");
    public FieldPath<TRoot> Name => _path.Then("Name");
    public PersonEntityFields<TRoot> Person => new(_path.Then("Person"));
    public AssociateFields<TRoot> Substitute => new(_path.Then("Substitute"));
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(AssociateFields<TRoot> fields) => fields._path;
}

internal sealed class AssociateJson() : EntityJson<Associate>("AssociateId", "Name", "Person", "Substitute")
{
    public static readonly AssociateJson Default = new();

    protected override void Exchange(ref JsonPass json, Associate entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.AssociateId = json.Int32(); else json.Int32(entity.AssociateId); break;
            case 1: if (json.Reads) entity.Name = json.String(); else json.String(entity.Name); break;
            case 2: if (json.Reads) entity.Person = json.Entity(PersonEntityJson.Default); else json.Entity(entity.Person, PersonEntityJson.Default); break;
            case 3: if (json.Reads) entity.Substitute = json.Entity(AssociateJson.Default); else json.Entity(entity.Substitute, AssociateJson.Default); break;
        }
    }
}
