#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

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
    public static AssociateFields<Associate> Fields => new(default);
}

/// <summary>The properties of Associate as paths.</summary>
public class AssociateFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> AssociateId => Then("AssociateId");
    public FieldPath<TRoot> Name => Then("Name");
    public PersonEntityFields<TRoot> Person => new(Then("Person"));
    public AssociateFields<TRoot> Substitute => new(Then("Substitute"));
}

internal sealed class AssociateJson() : EntityJson<Associate, AssociateJson>("AssociateId", "Name", "Person", "Substitute")
{
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
