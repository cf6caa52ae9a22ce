using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Gathers the spots and the findings while one page is read.</summary>
internal sealed class PageMarks(string path, PageText page)
{
    private readonly List<KeyValuePair<SpotKey, SourceSpot>> _spots = [];
    private readonly List<Finding> _findings = [];
    private int _strays;

    /// <summary>Notes where something stands.</summary>
    public void Spot(SpotKind kind, int index, int start, int end) => _spots.Add(new(new SpotKey(kind, index), page.Spot(start, end)));

    /// <summary>Notes where the only thing of its kind stands.</summary>
    public void Spot(SpotKind kind, int start, int end) => Spot(kind, 0, start, end);

    /// <summary>Notes a finding about something whose spot is noted too.</summary>
    public void Find(FindingRule rule, SpotKind kind, int index, params string[] arguments) =>
        _findings.Add(Finding.Of(rule, path, new SpotKey(kind, index), arguments));

    /// <summary>Notes a finding about a stretch of the page that has no name of its own.</summary>
    public void FindStray(FindingRule rule, int start, int end, params string[] arguments)
    {
        Spot(SpotKind.Stray, _strays, start, end);
        Find(rule, SpotKind.Stray, _strays++, arguments);
    }

    /// <summary>Notes a finding about a block: its first line is the place.</summary>
    public void FindStray(FindingRule rule, Block block, params string[] arguments) =>
        FindStray(rule, page.Lines[block.FirstLine].Content, page.TrimmedEnd(block.FirstLine), arguments);

    /// <summary>All spots of the page.</summary>
    public PageSpots ToSpots() => new(path, _spots.ToEquatableArray());

    /// <summary>All findings of the page.</summary>
    public EquatableArray<Finding> ToFindings() => _findings.ToEquatableArray();
}
