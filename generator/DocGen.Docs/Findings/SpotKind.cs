namespace DocGen.Docs.Findings;

/// <summary>The things on a page that a finding can be about.</summary>
public enum SpotKind
{
    /// <summary>The page as a whole: its first line.</summary>
    Page,

    /// <summary>The front matter.</summary>
    FrontMatter,

    /// <summary>The line of the front matter that names the operation.</summary>
    Uid,

    /// <summary>The line of the front matter that says how loud findings about the page are.</summary>
    Lint,

    /// <summary>The first heading.</summary>
    Title,

    /// <summary>The line <c>VERB /path</c> in the first fence.</summary>
    Route,

    /// <summary>A row of the path-part table.</summary>
    PathPart,

    /// <summary>A row of the query table.</summary>
    QueryParameter,

    /// <summary>A row of the header table.</summary>
    Header,

    /// <summary>The heading of the request body.</summary>
    RequestHeading,

    /// <summary>A row of the request table: its name cell.</summary>
    RequestRow,

    /// <summary>The heading of the response.</summary>
    ResponseHeading,

    /// <summary>The heading of the response body, which names its type.</summary>
    ResponseBodyHeading,

    /// <summary>A row of the response table: its name cell.</summary>
    ResponseRow,

    /// <summary>A row of the status table.</summary>
    StatusRow,

    /// <summary>The sample request: the first line inside its fence, or its include directive.</summary>
    RequestSample,

    /// <summary>The sample response: the first line inside its fence, or its include directive.</summary>
    ResponseSample,

    /// <summary>A header of the sample request.</summary>
    RequestSampleHeader,

    /// <summary>A header of the sample response.</summary>
    ResponseSampleHeader,

    /// <summary>The JSON text of the sample request.</summary>
    RequestSampleJson,

    /// <summary>The JSON text of the sample response.</summary>
    ResponseSampleJson,

    /// <summary>The n-th line of the page that a reader could make nothing of (a lost table, a stray row).</summary>
    Stray,

    /// <summary>A heading of a type page.</summary>
    TypeHeading,

    /// <summary>A row of a type page, counted over the whole page.</summary>
    TypeRow,

    /// <summary>A line of the accepted API: the line's own number, as the file is nothing but lines.</summary>
    AcceptedLine,
}
