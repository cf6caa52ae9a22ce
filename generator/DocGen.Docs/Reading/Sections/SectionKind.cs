namespace DocGen.Docs.Reading.Sections;

/// <summary>The parts of an endpoint page.</summary>
internal enum SectionKind
{
    /// <summary>All above the first section: title, http line, description, path parts.</summary>
    Opening,

    /// <summary>A table of path parts under a heading of its own; the published layouts have it in the opening.</summary>
    PathParts,

    /// <summary>The query table and its examples.</summary>
    Query,

    /// <summary>The header table.</summary>
    Headers,

    /// <summary>The request body: text and table.</summary>
    RequestBody,

    /// <summary>The response: its kind and the status table.</summary>
    Response,

    /// <summary>The response body: its name and table.</summary>
    ResponseBody,

    /// <summary>The sample request; in the layout of 2022 the sample response too.</summary>
    SampleRequest,

    /// <summary>The sample response.</summary>
    SampleResponse,

    /// <summary>A section below the first known one that no reader knows.</summary>
    Unknown,
}
