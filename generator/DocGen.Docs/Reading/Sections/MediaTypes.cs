using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Text;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Takes the list of media types off the end of a header's description.</summary>
/// <remarks>
/// The docs write <c>Content-type(s) …: `application/json`, `text/json`</c>; on pages without an answer the list is empty and the colon stays.
/// </remarks>
internal static class MediaTypes
{
    /// <summary>The media types after the last colon; the description keeps the text before it. Other text is left alone.</summary>
    public static EquatableArray<string> Take(ref string description)
    {
        var colon = description.LastIndexOf(':');
        if (colon < 0) return default;

        var words = description.Substring(colon + 1).Split(',').Select(CellWord.Of).Where(word => word.Length > 0).ToArray();
        if (!words.All(IsMediaType)) return default;
        description = description.Substring(0, colon).TrimEnd();
        return new EquatableArray<string>(words);
    }

    private static bool IsMediaType(string word)
    {
        var slash = word.IndexOf('/');
        return slash > 0 && !char.IsDigit(word[0]) && slash < word.Length - 1 && word.IndexOf('/', slash + 1) < 0
            && word.All(character => char.IsLetterOrDigit(character) || character is '/' or '+' or '-' or '.' or '*' or '_');
    }
}
