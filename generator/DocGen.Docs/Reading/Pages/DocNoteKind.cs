namespace DocGen.Docs.Reading.Pages;

/// <summary>The sorts of warning that pages give.</summary>
public enum DocNoteKind
{
    /// <summary>Not everybody may call it: <c>## Online Restricted: ##</c>.</summary>
    Restricted,

    /// <summary>It may change: <c>## Experimental: ##</c>.</summary>
    Experimental,

    /// <summary>It should not be used any more: a description that starts with <c>Deprecated</c> or <c>Obsolete</c>.</summary>
    Deprecated,

    /// <summary>Another note of the same form, <c>## Word: ## text</c>.</summary>
    Other,
}
