using DocGen.Docs.Findings;

namespace DocGen.Docs.Merging;

/// <summary>What merging can find. Ids from 040: something is wrong; from 060: DocGen assumed something, and says so when asked.</summary>
public static class MergingRules
{
    /// <summary>A page whose uid an earlier page has; the operation is the earlier one.</summary>
    public static readonly FindingRule DuplicateUid = new(
        "DOCGEN040", "Operation described twice",
        "The uid '{0}' is already used by {1}; this page is left out; give it a uid of its own or remove it",
        FindingSeverity.Warning);

    /// <summary>A page that includes a sample which is not among the files.</summary>
    public static readonly FindingRule MissingInclude = new(
        "DOCGEN041", "Included sample is missing",
        "The sample file '{0}' is not among the pages, so the types it would show are not known; add the file or correct the path",
        FindingSeverity.Warning);

    /// <summary>A name that heads different tables, so that it names none of them.</summary>
    public static readonly FindingRule PlaceholderName = new(
        "DOCGEN042", "One name for several types",
        "The name '{0}' heads different tables or responses without a body, so it can't be the name of this table; the type is called {1}; write its real name, or describe it on a type page",
        FindingSeverity.Information);

    /// <summary>Two tables of one type that have different properties.</summary>
    public static readonly FindingRule TablesDiffer = new(
        "DOCGEN043", "Tables of one type differ",
        "The table of '{0}' differs from the one on {1}: {2}; the type gets the properties of both; make the tables equal",
        FindingSeverity.Information);

    /// <summary>A type word of a parameter that isn't known.</summary>
    public static readonly FindingRule UnknownTypeWord = new(
        "DOCGEN044", "Unknown type of a parameter",
        "The type '{0}' of the parameter '{1}' is not known; it is sent as text; expected: string, int32, int64, bool, double, date-time, array or Enum: A, B",
        FindingSeverity.Information);

    /// <summary>A placeholder of the path without a row that describes it.</summary>
    public static readonly FindingRule PathPartMissing = new(
        "DOCGEN045", "Path part without a row",
        "The path has a part '{0}' that no row of the path table describes; it is taken as a string; add the row",
        FindingSeverity.Information);

    /// <summary>A property that two tables of one type give different types.</summary>
    public static readonly FindingRule TypesContradict = new(
        "DOCGEN046", "Tables contradict each other",
        "The property '{0}' of '{1}' is called '{2}' here and '{3}' on {4}; '{3}' is used; make them equal, or describe the type on a type page",
        FindingSeverity.Information);

    /// <summary>A string taken for a word of an enum.</summary>
    public static readonly FindingRule AssumedEnum = new(
        "DOCGEN060", "Taken for an enum",
        "The string '{0}' of '{1}' is taken for an enum, since {2}",
        FindingSeverity.Hidden);

    /// <summary>What a list or dictionary holds, told by samples alone.</summary>
    public static readonly FindingRule AssumedElement = new(
        "DOCGEN061", "Element type found in samples",
        "The docs don't say what '{0}' of '{1}' holds; the samples show {2}",
        FindingSeverity.Hidden);

    /// <summary>A type without a name, recognised by its structure or place.</summary>
    public static readonly FindingRule AssumedStructure = new(
        "DOCGEN062", "Type recognised",
        "The docs don't name the type of {0}; it is taken for '{1}', since {2}",
        FindingSeverity.Hidden);

    /// <summary>A type without a name that got one of ours.</summary>
    public static readonly FindingRule MadeUpName = new(
        "DOCGEN063", "Name made up",
        "The docs don't name the type of {0}; it is called '{1}'",
        FindingSeverity.Hidden);

    /// <summary>A string taken for a date or for bytes.</summary>
    public static readonly FindingRule AssumedText = new(
        "DOCGEN064", "Text taken for something else",
        "The string '{0}' of '{1}' is taken for {2}, since every sample shows one",
        FindingSeverity.Hidden);

    /// <summary>A type that is named, but whose properties no page shows.</summary>
    public static readonly FindingRule NeverShown = new(
        "DOCGEN065", "Type named but never shown",
        "The type '{0}' has no table on any page; its members are kept as JSON; describe it on a type page to get typed properties",
        FindingSeverity.Hidden);

    /// <summary>A body without a table, typed by what else the page says.</summary>
    public static readonly FindingRule AssumedBody = new(
        "DOCGEN066", "Body without a table",
        "The docs show no table of the body '{0}'; it is taken for {1}, since {2}",
        FindingSeverity.Hidden);

    /// <summary>A property whose type is told by what other tables say.</summary>
    public static readonly FindingRule AssumedType = new(
        "DOCGEN067", "Type of a property assumed",
        "The docs don't tell the type of '{0}' of '{1}'; it is taken for {2}, since {3}",
        FindingSeverity.Hidden);

    /// <summary>A name that another thing has as well, so that it was changed.</summary>
    public static readonly FindingRule Renamed = new(
        "DOCGEN068", "Name changed to avoid a clash",
        "'{0}' is called '{1}' in C#, since {2}",
        FindingSeverity.Hidden);
}
