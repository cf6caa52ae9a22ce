using DocGen.Docs.Collections;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Texts;

/// <summary>Exchanges the texts of a page for marks: short texts that tell the page and the number of the text on it.</summary>
/// <param name="path">The page's path.</param>
/// <param name="uid">Its uid: two files may claim one path.</param>
internal sealed class TextMarks(string path, string? uid)
{
    /// <summary>What every mark begins with; no text of a page does.</summary>
    public const char Sign = '\u0001';

    private const int Length = 7;

    /// <summary>What the marks of this page have in common.</summary>
    public ulong Page { get; } = Hash(path + "\n" + uid);

    /// <summary>The texts that were exchanged.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>The page with marks; where a rule of merging reads a text for what it says, that text stays.</summary>
    public DocPage In(DocPage page) => page with
    {
        Description = IsRead(page) ? page.Description : Paragraphs(page.Description),
        Notes = page.Notes.ConvertAll(note => note with { Text = Mark(note.Text) }),
        PathParts = page.PathParts.ConvertAll(In),
        QueryParameters = page.QueryParameters.ConvertAll(In),
        Headers = page.Headers.ConvertAll(header => header.Description.Length == 0 ? header : header with { Description = Mark(header.Description) }),
        RequestBody = page.RequestBody is { } body ? body with { Description = IsRead(page) ? body.Description : Mark(body.Description), Rows = In(body.Rows) } : null,
        Response = page.Response with { Rows = In(page.Response.Rows) },
    };

    /// <summary>The page and the number that a mark tells; false for any other text.</summary>
    public static bool TryRead(string text, out ulong page, out int number)
    {
        (page, number) = (0, 0);
        if (text.Length != Length || text[0] != Sign) return false;
        for (var i = 1; i <= 4; i++) page = (page << 16) | text[i];
        number = (text[5] << 16) | text[6];
        return true;
    }

    /// <summary>Of a body without a table, what the page says decides the type.</summary>
    private static bool IsRead(DocPage page) => page.RequestBody is { Rows: null or { Count: 0 } };

    /// <summary>All paragraphs have one mark, so that merging doesn't see how many they are.</summary>
    private EquatableArray<string> Paragraphs(EquatableArray<string> texts) => texts.Count == 0 ? texts : new([Mark(string.Join(Sign.ToString(), texts))]);

    private DocParameter In(DocParameter parameter) => parameter with { Description = Mark(parameter.Description) };

    private EquatableArray<DocProperty>? In(EquatableArray<DocProperty>? rows) =>
        rows?.ConvertAll(row => row.Description.Length == 0 ? row : row with { Description = Mark(row.Description) });

    /// <summary>What is empty stays empty, as the first text that isn't is the one that counts.</summary>
    private string Mark(string text)
    {
        if (text.Length == 0) return text;
        var number = Texts.Count;
        Texts.Add(text);
        return new string([Sign, (char)(Page >> 48), (char)(Page >> 32), (char)(Page >> 16), (char)Page, (char)(number >> 16), (char)number]);
    }

    /// <summary>FNV-1a of 64 bits: the same everywhere, and never the same for two pages of one reference by chance.</summary>
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037ul;
        foreach (var c in text) hash = unchecked((hash ^ c) * 1099511628211ul);
        return hash;
    }
}
