#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;
using DocGen.Runtime.Json;

namespace Example.Api;

/// <summary>FieldProperty.</summary>
public partial class FieldProperty : ApiEntity
{
    /// <summary>FieldRight</summary>
    public string? FieldRight { get; set; }
    /// <summary>FieldType</summary>
    public string? FieldType { get; set; }
    /// <summary>FieldLength</summary>
    public int? FieldLength { get; set; }

    /// <summary>The paths for $select.</summary>
    public static FieldPropertyFields<FieldProperty> Fields => default;
}

/// <summary>The properties of FieldProperty as paths.</summary>
public readonly struct FieldPropertyFields<TRoot>(FieldPath<TRoot> path)
{
    private readonly FieldPath<TRoot> _path = path;
    public FieldPath<TRoot> FieldRight => _path.Then("FieldRight");
    public FieldPath<TRoot> FieldType => _path.Then("FieldType");
    public FieldPath<TRoot> FieldLength => _path.Then("FieldLength");
    /// <summary>A path that no page shows.</summary>
    public FieldPath<TRoot> Then(string property) => _path.Then(property);
    public static implicit operator FieldPath<TRoot>(FieldPropertyFields<TRoot> fields) => fields._path;
}

internal sealed class FieldPropertyJson() : EntityJson<FieldProperty>("FieldRight", "FieldType", "FieldLength")
{
    public static readonly FieldPropertyJson Default = new();

    protected override void Exchange(ref JsonPass json, FieldProperty entity, int property)
    {
        switch (property)
        {
            case 0: if (json.Reads) entity.FieldRight = json.String(); else json.String(entity.FieldRight); break;
            case 1: if (json.Reads) entity.FieldType = json.String(); else json.String(entity.FieldType); break;
            case 2: if (json.Reads) entity.FieldLength = json.Int32(); else json.Int32(entity.FieldLength); break;
        }
    }
}
