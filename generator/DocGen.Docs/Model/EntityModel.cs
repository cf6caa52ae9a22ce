using DocGen.Docs.Collections;

namespace DocGen.Docs.Model;

/// <summary>An entity or request class with all that its file needs; it names other types but holds none of them.</summary>
public sealed record EntityModel
{
    /// <summary>The C# name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the docs; null where DocGen made one up.</summary>
    public string? DocName { get; init; }

    /// <summary>The C# name of the entity whose properties it has too; null where there is none.</summary>
    public string? Base { get; init; }

    /// <summary>One sentence of what it is, plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Its own properties, in the docs' order, without those of <see cref="Base"/>.</summary>
    public EquatableArray<PropertyModel> Properties { get; init; }

    /// <summary>The properties of <see cref="Base"/> and of its bases, for the typed paths; empty where there is no base.</summary>
    public EquatableArray<PropertyModel> Inherited { get; init; }

    /// <summary>The enums that only it uses; they share its file.</summary>
    public EquatableArray<EnumModel> Enums { get; init; }

    /// <summary>Whether <c>$select</c> can reach it, so that it needs typed paths.</summary>
    public bool Selectable { get; init; }

    /// <summary>Whether some operation takes changes of it (PATCH), so that it can be sent as a merge object.</summary>
    public bool Patched { get; init; }

    /// <summary>The rows, where it is a page of an OData answer: a list named <c>value</c> beside a link named <c>odata.nextLink</c> (OData JSON 3, section 4.5); null for all else.</summary>
    public PropertyModel? Rows => NextLink is null ? null : Properties.FirstOrDefault(property => property is { WireName: "value", Type.Kind: TypeKind.List });

    /// <summary>The property that leads from a page of an OData answer to the next one; null where there is none.</summary>
    public PropertyModel? NextLink => Properties.FirstOrDefault(property => property is { WireName: "odata.nextLink", Type.Kind: TypeKind.String });
}
