namespace DocGen.Docs.Model;

/// <summary>The type of a property, parameter or body, decided.</summary>
/// <param name="Kind">Which kind of value.</param>
/// <param name="Name">The C# name of an entity or enum (of the patched entity for a patch, if known); empty otherwise.</param>
/// <param name="Element">What a list or dictionary holds; null otherwise.</param>
public sealed record TypeModel(TypeKind Kind, string Name = "", TypeModel? Element = null)
{
    /// <summary>A list of something.</summary>
    public static TypeModel ListOf(TypeModel element) => new(TypeKind.List, "", element);

    /// <summary>A dictionary from names to something.</summary>
    public static TypeModel DictionaryOf(TypeModel element) => new(TypeKind.Dictionary, "", element);

    /// <summary>Whether C# has it as a value type, so that it needs <c>?</c> to be null.</summary>
    public bool IsValueType => Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double or TypeKind.Boolean or TypeKind.DateTime or TypeKind.Json or TypeKind.Enum;

    /// <summary>The entity at the bottom of lists and dictionaries; null where there is none.</summary>
    public TypeModel? Root => Kind switch
    {
        TypeKind.Entity => this,
        TypeKind.List or TypeKind.Dictionary => Element!.Root,
        _ => null,
    };

    /// <summary>The type as type pages write it: <c>Book[]</c>, <c>int32{}</c>.</summary>
    public override string ToString() => Kind switch
    {
        TypeKind.List => Element + "[]",
        TypeKind.Dictionary => Element + "{}",
        TypeKind.Entity or TypeKind.Enum => Name,
        _ => Kind.ToString(),
    };
}
