using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>A parameter with its type still a draft.</summary>
/// <param name="Place">Where it goes.</param>
/// <param name="Row">What the page says of it.</param>
/// <param name="Type">Its type.</param>
internal sealed record TypedParameter(ParameterPlace Place, DocParameter Row, DraftType Type)
{
    /// <summary>Whether the page lists its words, which it may share with other pages.</summary>
    public bool IsEnum => Row.Members.Count > 0;
}
