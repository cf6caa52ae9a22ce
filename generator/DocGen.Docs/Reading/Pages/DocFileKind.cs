namespace DocGen.Docs.Reading.Pages;

/// <summary>What a Markdown file turned out to be.</summary>
public enum DocFileKind
{
    /// <summary>An endpoint page.</summary>
    Endpoint,

    /// <summary>A sample message for other pages to include.</summary>
    Sample,

    /// <summary>A page of types that users write themselves.</summary>
    Types,

    /// <summary>An index or start page, or anything else that never claimed to be an endpoint.</summary>
    Other,

    /// <summary>A page that claims to be an endpoint (it has a uid of that form, or sections of that name) and can't be used; a finding says why.</summary>
    Faulty,
}
