using static DocGen.Docs.Findings.FindingSeverity;
using DocGen.Docs.Findings;

namespace DocGen.Docs.Checking;

/// <summary>What checking can find: places where a page says two things. DOCGEN047, and from DOCGEN080; the code follows the tables and the http line.</summary>
public static class CheckingRules
{
    /// <summary>A value of a sample that does not fit its type.</summary>
    public static readonly FindingRule SampleContradicts = new("DOCGEN047", "Sample contradicts the type",
        "The sample shows {0} for '{1}', but the docs make it {2}; reading such an answer, or sending such a request, fails; mend the sample or the table", Information);

    /// <summary>A member of a sample object that no row describes.</summary>
    public static readonly FindingRule UnknownProperty = new("DOCGEN080", "Sample shows a property that the table lacks",
        "The sample shows the property '{0}', which {1} does not list; expected: {2}; add the row or correct the sample", Information);

    /// <summary>A row that a sample object does not show.</summary>
    public static readonly FindingRule LackingProperty = new("DOCGEN081", "Sample lacks a property of the table",
        "The sample lacks {0}, listed by {1}; expected: a value for every row; complete the sample or remove the row", Information);

    /// <summary>A header of the sample request without a row.</summary>
    public static readonly FindingRule UnknownHeader = new("DOCGEN082", "Sample sends a header that the table lacks",
        "The sample request sends the header '{0}', which the header table does not list; the client will not send it; add the row or take it out of the sample", Information);

    /// <summary>A media type of a sample that the header table does not list.</summary>
    public static readonly FindingRule UnknownMediaType = new("DOCGEN083", "Sample has a media type that the header table lacks",
        "The sample has '{0}: {1}', but the row '{2}' of the header table lists {3}; correct the sample or complete the row", Information);

    /// <summary>A status of the sample response without a row.</summary>
    public static readonly FindingRule UnknownStatus = new("DOCGEN084", "Sample has a status that the table lacks",
        "The sample response has the status {0}, but the status table lists {1}; add the row or correct the sample", Information);

    /// <summary>A sample request of another method or path.</summary>
    public static readonly FindingRule SampleRoute = new("DOCGEN085", "Sample request goes elsewhere",
        "The sample request goes to '{0}', but the http line says '{1}'; the http line is used; make them equal", Information);

    /// <summary>A query parameter of the sample request without a row.</summary>
    public static readonly FindingRule UnknownQueryName = new("DOCGEN086", "Sample has a query parameter that the table lacks",
        "The sample request has the query parameter '{0}', which the query table does not list; the client can't send it; add the row or take it out of the sample", Information);

    /// <summary>A title of another method or path.</summary>
    public static readonly FindingRule TitleRoute = new("DOCGEN087", "Title names another operation",
        "The title says '{0}', but the http line says '{1}'; the http line is used; make them equal", Information);

    /// <summary>A title that calls a path part otherwise.</summary>
    public static readonly FindingRule TitlePathPart = new("DOCGEN088", "Title names a path part otherwise",
        "The title calls the path part {0}, but the http line calls it {1}; the http line is used; write the same name in both", Information);

    /// <summary>A row for a path part that is not in the path.</summary>
    public static readonly FindingRule UnknownPathPart = new("DOCGEN089", "Row for a path part that the path lacks",
        "The path table describes '{0}', but the path '{1}' has no such part; the row is not used; correct the name or remove the row", Information);

    /// <summary>A heading that names a response where none comes back.</summary>
    public static readonly FindingRule HeadingWithoutBody = new("DOCGEN090", "Response heading without a response",
        "The heading says that '{0}' comes back, but the statuses ({1}) promise no body; nothing is returned; correct the heading or the status table", Information);

    /// <summary>Two headings that call the response by different names.</summary>
    public static readonly FindingRule HeadingsDiffer = new("DOCGEN091", "Response headings contradict each other",
        "The response is called '{0}' by one heading and '{1}' by the other; make them equal", Information);

    /// <summary>A file with the name of another uid.</summary>
    public static readonly FindingRule UidIsNotFileName = new("DOCGEN092", "File is not named after its uid",
        "The file is called '{0}', but the uid is '{1}'; the uid is used; rename the file or correct the uid", Information);

    /// <summary>A page whose method and path another page has too.</summary>
    public static readonly FindingRule RouteTwin = new("DOCGEN093", "Two pages describe one method and path",
        "'{0}' is also described by {1}, and nothing in the path tells the two apart; both are generated, but a server can answer only one; remove a page or correct its http line", Information);

    /// <summary>A body in the sample response where none comes back.</summary>
    public static readonly FindingRule UnexpectedBody = new("DOCGEN094", "Sample shows a body where none comes back",
        "The sample response shows {0}, but the statuses ({1}) promise no body; nothing is returned; add a status such as 200 or take out the body", Information);

    /// <summary>A row with the name of another one in the same table.</summary>
    public static readonly FindingRule RepeatedRow = new("DOCGEN095", "Row twice in one table",
        "The row '{0}' stands in the {1} table already, as '{2}'; of equal names the first row counts, and a server takes names that only differ in case for one; remove a row or correct its name", Information);
}
