#nullable enable annotations
using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using DocGen.Runtime;

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
    public static FieldPropertyFields<FieldProperty> Fields => new(default);
}

/// <summary>The properties of FieldProperty as paths.</summary>
public class FieldPropertyFields<TRoot>(FieldPath<TRoot> path) : FieldPaths<TRoot>(path)
{
    public FieldPath<TRoot> FieldRight => Then("FieldRight");
    public FieldPath<TRoot> FieldType => Then("FieldType");
    public FieldPath<TRoot> FieldLength => Then("FieldLength");
}

internal sealed class FieldPropertyJson() : EntityJson<FieldProperty, FieldPropertyJson>("FieldRight", "FieldType", "FieldLength")
{
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
