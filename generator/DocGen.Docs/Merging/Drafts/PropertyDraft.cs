using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>All that the docs say and show of one property of one structure.</summary>
/// <param name="wireName">The name in JSON.</param>
internal sealed class PropertyDraft(string wireName)
{
    /// <summary>The name in JSON.</summary>
    public string WireName { get; } = wireName;

    /// <summary>What the tables call its type; each distinct word once, in page order.</summary>
    public List<TypeMention> Mentions { get; } = new(1);

    /// <summary>The values that unlike sample objects show, each with its places; nulls too.</summary>
    public List<ShownValue> Samples { get; } = [];

    /// <summary>The first description that isn't empty.</summary>
    public string Description { get; set; } = "";

    /// <summary>Whether the docs say not to use it any more.</summary>
    public bool Deprecated { get; set; }

    /// <summary>Whether a table of the docs has a row for it, even one without a type.</summary>
    public bool HasRow { get; private set; }

    /// <summary>What objects below it are: elements of its list, values of its dictionary, or itself; null where samples show none.</summary>
    public StructureDraft? Below { get; set; }

    /// <summary>Whether objects below it have members of their own each time, so that no structure fits.</summary>
    public bool OpenRows { get; set; }

    /// <summary>How many samples the search for nested structures has seen.</summary>
    public int Searched { get; set; }

    /// <summary>The cell that counts: what a user's type page says last, else the first one; null where there is none.</summary>
    public TypeMention? Said
    {
        get
        {
            for (var i = Mentions.Count - 1; i > 0; i--)
                if (Mentions[i].FromTypePage) return Mentions[i];
            return Mentions.Count > 0 ? Mentions[0] : null;
        }
    }

    /// <summary>The first place that tells of it: a cell with its type, or a sample; null where there is neither.</summary>
    public Place? FirstPlace => Mentions.Count > 0 ? Mentions[0].Place : Samples.Count > 0 ? Samples[0].Showing.First : null;

    /// <summary>The type, once decided.</summary>
    public DraftType? Type { get; set; }

    /// <summary>Takes over what one row says.</summary>
    public void Add(DocProperty row, Place place, bool fromTypePage = false)
    {
        if (row.Type.Length > 0 && !Says(row, fromTypePage)) Mentions.Add(new TypeMention(row.Type, row.Members, place, fromTypePage));
        HasRow |= !fromTypePage;
        if (Description.Length == 0) Description = row.Description;
        Deprecated |= row.Deprecated;
    }

    private bool Says(DocProperty row, bool fromTypePage)
    {
        foreach (var mention in Mentions)
            if (mention.Word == row.Type && mention.Members == row.Members && mention.FromTypePage == fromTypePage) return true;
        return false;
    }
}
