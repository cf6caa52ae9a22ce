using static DocGen.Docs.Findings.FindingSeverity;

namespace DocGen.Docs.Findings;

/// <summary>The findings of reading one page: DOCGEN001 to DOCGEN019.</summary>
/// <remarks>Warning: something of the page was lost. Information: it was read, but should be mended.</remarks>
public static class ReadingRules
{
    /// <summary>An endpoint page without the line that gives method and path.</summary>
    public static readonly FindingRule PageWithoutRoute = new("DOCGEN001", "Endpoint page without http line",
        "The page looks like an endpoint page ({0}) but has no http line. Expected a fence ```http above the first section that holds 'VERB /path'; add it.", Warning);

    /// <summary>An endpoint page without a name for its operation.</summary>
    public static readonly FindingRule PageWithoutUid = new("DOCGEN002", "Endpoint page without uid",
        "The page looks like an endpoint page ({0}) but its front matter has no uid. Expected 'uid: Group_Method' between two lines '---' at the top; add it.", Warning);

    /// <summary>An http line with a method that doesn't exist.</summary>
    public static readonly FindingRule UnknownVerb = new("DOCGEN003", "Unknown method in http line",
        "The http line says '{0}', which is no HTTP method. Expected GET, POST, PUT, PATCH, DELETE, HEAD or OPTIONS before the path; correct the word.", Warning);

    /// <summary>A page that is too large to be scanned.</summary>
    public static readonly FindingRule PageTooLarge = new("DOCGEN004", "Page too large",
        "The page has {0} characters and was not read. Expected {1} at most; split it or take it out of the pages.", Warning);

    /// <summary>A table without its first lines that was read all the same.</summary>
    public static readonly FindingRule TableWithoutHeader = new("DOCGEN005", "Table without header or delimiter line",
        "The table has no {0}; its rows were read as {1}. Expected a header line and a line like '|---|---|' above the rows; add them.", Information);

    /// <summary>A table that could not be read.</summary>
    public static readonly FindingRule UnknownTable = new("DOCGEN006", "Table not read",
        "The table '{0}' was not read, since its columns fit nothing that this section can hold. Expected {1}; name the columns so or move the table.", Warning);

    /// <summary>A row with too few or too many cells.</summary>
    public static readonly FindingRule CellCount = new("DOCGEN007", "Row with wrong number of cells",
        "The row '{0}' has {1} cells. Expected {2}; a pipe inside a cell is written '\\|', an empty cell '| |'.", Information);

    /// <summary>A row of the status table without a number.</summary>
    public static readonly FindingRule StatusWithoutCode = new("DOCGEN008", "Status code is no number",
        "The row of the status table starts with '{0}' and was not read. Expected a code from 100 to 599; write the number.", Warning);

    /// <summary>A row whose name cell is empty.</summary>
    public static readonly FindingRule RowWithoutName = new("DOCGEN009", "Row without name",
        "The row '{0}' has no name and was not read. Expected a name in the first cell; add it or remove the row.", Warning);

    /// <summary>A sample body that can't be parsed.</summary>
    public static readonly FindingRule SampleNotJson = new("DOCGEN010", "Sample is not JSON",
        "The body of the sample {0} is not JSON: found {1}, expected {2}. Correct the sample; nothing is inferred from it.", Warning);

    /// <summary>An endpoint page that lacks a section.</summary>
    public static readonly FindingRule MissingSection = new("DOCGEN011", "Section missing",
        "The page has no section '{0}', which every endpoint page has. Expected the heading '## {0}'; add it with its table.", Information);

    /// <summary>The same section twice.</summary>
    public static readonly FindingRule DuplicateSection = new("DOCGEN012", "Section twice",
        "The section '{0}' stands on the page more than once; this one was not read. Expected it once; join the two or remove one.", Warning);

    /// <summary>A section with a table under a heading that no reader knows.</summary>
    public static readonly FindingRule UnknownSection = new("DOCGEN013", "Section not known",
        "The section '{0}' was not read. Expected one of the headings of the reference, or text only; rename it or move its table.", Information);

    /// <summary>A fence that is never closed.</summary>
    public static readonly FindingRule FenceNotClosed = new("DOCGEN014", "Fence not closed",
        "The fence '{0}' is never closed; it was taken to end {1}. Expected a line with as many of the same marks below the code; add it.", Warning);

    /// <summary>A sample that is no HTTP message.</summary>
    public static readonly FindingRule SampleWithoutStartLine = new("DOCGEN015", "Sample without start line",
        "The sample starts with '{0}'. Expected 'VERB /path' for a request or 'HTTP/1.1 200 OK' for a response; add the line.", Information);

    /// <summary>Front matter without its second mark.</summary>
    public static readonly FindingRule FrontMatterNotClosed = new("DOCGEN016", "Front matter not closed",
        "The front matter is not closed; it was taken to end at the first heading. Expected a line '---' below the keys; add it.", Information);

    /// <summary>A heading of a type page with nothing to make a type of.</summary>
    public static readonly FindingRule EmptyType = new("DOCGEN017", "Type without properties",
        "The type '{0}' has neither a property table nor a line 'Enum: A, B' below its heading. Expected one of them; add it.", Warning);

    /// <summary>A page on which reading itself failed.</summary>
    public static readonly FindingRule PageUnreadable = new("DOCGEN018", "Page not readable",
        "The page could not be read ({0}). That is a fault of DocGen, not of the page; please report it. Until then take the page out of the pages.", Warning);

    /// <summary>A table with a column that nobody reads.</summary>
    public static readonly FindingRule UnknownColumn = new("DOCGEN019", "Column not known",
        "The table has a column '{0}', which was {1}. Expected {2}; rename the column if it is one of these.", Information);
}
