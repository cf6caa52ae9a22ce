using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>The class that a page's request gets where it is no entity: most types are such classes, and of most of their properties no other page tells anything.</summary>
/// <remarks>It outlives a merge: what merges decide goes into drafts of it.</remarks>
internal sealed class RequestEvidence
{
    private readonly StructureDraft _shown = new(null);
    private readonly List<Finding> _findings = [];

    /// <summary>What merges look at of a class that the page decides as a whole; null where others have a say in it.</summary>
    private List<PropertyDraft>? _open;

    private RequestEvidence()
    {
    }

    /// <summary>What was assumed of the properties that are decided.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether no other page has a say in it, but for what it is called.</summary>
    public bool IsDecided => _open is not null;

    /// <summary>What the last merge made of it; null before the first.</summary>
    public EntityModel? LastModel { get; set; }

    /// <summary>The class of a request with a table; null where the page has none.</summary>
    public static RequestEvidence? Of(SourcePage source)
    {
        if (source.RequestTable is not { } table) return null;
        var result = new RequestEvidence();
        result._shown.AddTable(table, source.RequestHeading);
        foreach (var sample in Objects(source.Request)) result._shown.AddSample(sample, source.RequestHeading);
        foreach (var property in result._shown.Properties) PropertyTypes.DecideAlone(result._shown, property, result._findings);
        if (result._shown.Properties.TrueForAll(property => property.Type is not null)) result._open = Open(result._shown.Properties);
        return result;
    }

    /// <summary>The objects of a sample request that its table describes.</summary>
    public static IEnumerable<SampleObject> Objects(SampleEvidence? sample) => sample?.Whole.Value.Kind switch
    {
        SampleKind.Object => [sample.Whole],
        SampleKind.Array => sample.Parts,
        _ => [],
    };

    /// <summary>A draft for one merge.</summary>
    /// <param name="group">The group of the page.</param>
    public StructureDraft ToDraft(string group)
    {
        if (_open is not null) return new(_shown, this, _shown.Properties, _open) { Group = group };
        var properties = _shown.Properties.ConvertAll(property => property.Again());
        return new(_shown, this, properties, Open(properties)) { Group = group };
    }

    /// <summary>What is undecided, and lists and dictionaries, as they tell what other types leave open.</summary>
    private static List<PropertyDraft> Open(List<PropertyDraft> properties) => properties.FindAll(property => property.Type is null or { Element: not null });
}
