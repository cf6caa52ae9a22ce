using DocGen.Docs.Findings;

namespace DocGen.Generator.Diagnostics;

/// <summary>Findings about the project itself, not about a page.</summary>
internal static class ProjectRules
{
    public static readonly FindingRule ServerWithoutPackage = new(
        "DOCGEN020", "Controllers need DocGen.AspNetCore",
        "DocGenEmit asks for Server, but the project does not reference the package DocGen.AspNetCore, so no controllers are generated; add the package or take Server out of DocGenEmit",
        FindingSeverity.Warning);

    public static readonly FindingRule LanguageTooOld = new(
        "DOCGEN021", "C# 12 is needed",
        "The project is compiled as C# {0}, but the generated code needs C# 12; nothing is generated; raise LangVersion or take it out of the project file",
        FindingSeverity.Warning);

    public static readonly FindingRule UnreadableFile = new(
        "DOCGEN023", "File can't be read",
        "The page can't be read, so its operation is missing; check that the file exists and may be opened, or remove it from DocGenPage",
        FindingSeverity.Warning);

    public static readonly FindingRule ReadingFailed = new(
        "DOCGEN024", "Page could not be handled",
        "DocGen failed on this page ({0}), so its operation is missing; this is a fault of DocGen: please report it with the page",
        FindingSeverity.Warning);

    public static readonly FindingRule MergingFailed = new(
        "DOCGEN025", "Pages could not be merged",
        "DocGen failed while merging the pages ({0}), so nothing is generated; this is a fault of DocGen: please report it with the pages",
        FindingSeverity.Error);

    public static readonly FindingRule CheckingFailed = new(
        "DOCGEN026", "Pages could not be checked",
        "DocGen failed while checking the pages for contradictions ({0}); what is generated is not affected; this is a fault of DocGen: please report it with the pages",
        FindingSeverity.Warning);
}
