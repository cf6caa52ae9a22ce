namespace DocGen.Docs.Reading.Text;

/// <summary>Takes the mark <c>**Required**</c> out of a description; the docs put it at the start of query rows and at the end of path rows.</summary>
internal static class RequiredMark
{
    private const string Mark = "**required**";

    /// <summary>Whether the raw text has the mark; gives the text without it.</summary>
    public static bool Take(ref string raw)
    {
        var found = raw.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        if (found < 0) return false;

        raw = (raw.Substring(0, found).TrimEnd() + " " + raw.Substring(found + Mark.Length).TrimStart()).Trim();
        return true;
    }
}
