#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>PersonEntity.</summary>
public partial class PersonEntity : ApiEntity
{
    /// <summary>PersonId</summary>
    public int? PersonId { get; set; }
    /// <summary>FullName</summary>
    public string? FullName { get; set; }

    /// <summary>The paths for $select.</summary>
    public static PersonEntityFields<PersonEntity> Fields => default;
}

/// <summary>The properties of PersonEntity as paths.</summary>
public readonly struct PersonEntityFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> PersonId => _path.Then("PersonId");
    public FieldPath<TRoot> FullName => _path.Then("FullName");
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(PersonEntityFields<TRoot> fields) => fields._path;
}

internal sealed class PersonEntityJson() : EntityJson<PersonEntity>("PersonId", "FullName")
{
    public static readonly PersonEntityJson Default = new();

    protected override void Exchange(ref JsonPass json, PersonEntity entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.PersonId = json.Int32(); else json.Int32(entity.PersonId); break;
            case 1: if (json.Reads) entity.FullName = json.String(); else json.String(entity.FullName); break;
        }
    }
}
