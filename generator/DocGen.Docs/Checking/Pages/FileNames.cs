using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Checking.Pages;

/// <summary>DOCGEN092: the file's name against the uid, where files are named after uids: a copied page whose uid was forgotten, or the other way round.</summary>
internal static class FileNames
{
    /// <summary>Adds a file that bears the name of another operation.</summary>
    public static void Find(DocPage page, List<Finding> findings)
    {
        var name = page.Path.Substring(page.Path.LastIndexOf('/') + 1);
        if (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) name = name.Substring(0, name.Length - 3);
        if (IsUid(name) && IsUid(page.Uid) && !name.Equals(page.Uid, StringComparison.OrdinalIgnoreCase))
            findings.Add(Finding.Of(CheckingRules.UidIsNotFileName, page.Path, new SpotKey(SpotKind.Uid), Said.Text(name), Said.Text(page.Uid)));
    }

    /// <summary><c>Group_Method</c>; other names were never meant to be uids.</summary>
    private static bool IsUid(string name) => name.IndexOf('_') > 0 && !name.EndsWith("_", StringComparison.Ordinal) && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
