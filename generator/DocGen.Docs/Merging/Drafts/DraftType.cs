using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>A type while names are still open: it points to drafts instead of naming them.</summary>
/// <param name="Kind">Which kind of value.</param>
/// <param name="Structure">The entity; null for other kinds.</param>
/// <param name="Words">The enum; null for other kinds.</param>
/// <param name="Element">What a list or dictionary holds; null for other kinds.</param>
internal sealed record DraftType(TypeKind Kind, StructureDraft? Structure = null, EnumDraft? Words = null, DraftType? Element = null)
{
    // Most properties of thousands of types are of these few kinds.
    private static readonly DraftType[] s_plain = [.. Enum.GetValues(typeof(TypeKind)).Cast<TypeKind>().Select(kind => new DraftType(kind))];
    private static readonly TypeModel[] s_models = [.. s_plain.Select(type => new TypeModel(type.Kind))];

    public static readonly DraftType String = Plain(TypeKind.String);
    public static readonly DraftType Json = Plain(TypeKind.Json);

    /// <summary>A kind of value that says all.</summary>
    public static DraftType Plain(TypeKind kind) => s_plain[(int)kind];

    public static DraftType Of(StructureDraft structure) => structure.Words is { } words ? Of(words) : new(TypeKind.Entity, structure);

    public static DraftType Of(EnumDraft words) => new(TypeKind.Enum, null, words);

    public static DraftType ListOf(DraftType element) => new(TypeKind.List, null, null, element);

    public static DraftType DictionaryOf(DraftType element) => new(TypeKind.Dictionary, null, null, element);

    /// <summary>Whether it, or what it holds, is still any JSON.</summary>
    public bool IsOpen => Kind == TypeKind.Json || (Element?.IsOpen ?? false);

    /// <summary>The final type, once all drafts have their names.</summary>
    public TypeModel ToModel() => Element is null && Name.Length == 0 ? s_models[(int)Kind] : new(Kind, Name, Element?.ToModel());

    /// <summary>Whether the final type is that one.</summary>
    public bool Is(TypeModel model) => Kind == model.Kind && Name == model.Name && (Element is null ? model.Element is null : model.Element is not null && Element.Is(model.Element));

    private string Name => Structure?.Name ?? Words?.Name ?? "";

    /// <summary>How messages call it.</summary>
    public override string ToString() => Kind switch
    {
        TypeKind.Entity => Structure!.Name.Length > 0 ? Structure.Name : Structure.DocName ?? "objects",
        TypeKind.Enum => "enum words",
        TypeKind.List => $"a list of {Element}",
        TypeKind.Dictionary => $"a dictionary of {Element}",
        TypeKind.Json => "any JSON",
        _ => Kind.ToString(),
    };
}
