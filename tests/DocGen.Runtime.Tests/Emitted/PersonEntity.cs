#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

namespace Example.Api;

/// <summary>PersonEntity.</summary>
public partial class PersonEntity : ApiEntity
{
    /// <summary>PersonId</summary>
    public int? PersonId { get; set; }
    /// <summary>FullName</summary>
    public string? FullName { get; set; }

    /// <summary>The paths for $select.</summary>
    public static PersonEntityFields<PersonEntity> Fields => new(default);
}

/// <summary>The properties of PersonEntity as paths.</summary>
public class PersonEntityFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> PersonId => Then("PersonId");
    public FieldPath<TRoot> FullName => Then("FullName");
}

internal sealed class PersonEntityJson() : EntityJson<PersonEntity, PersonEntityJson>("PersonId", "FullName")
{
    protected override void Exchange(ref JsonPass json, PersonEntity entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.PersonId = json.Int32(); else json.Int32(entity.PersonId); break;
            case 1: if (json.Reads) entity.FullName = json.String(); else json.String(entity.FullName); break;
        }
    }
}
