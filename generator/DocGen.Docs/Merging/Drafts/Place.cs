using DocGen.Docs.Findings;

namespace DocGen.Docs.Merging.Drafts;

/// <summary>Where the docs show a structure: what a name can be made of, and where a finding points.</summary>
/// <param name="Page">The page.</param>
/// <param name="Spot">The place on the page.</param>
/// <param name="Method">The operation's name without its group.</param>
/// <param name="Owner">The structure whose property shows it; null where it is a body itself.</param>
/// <param name="Property">That property's name; empty where it is a body itself.</param>
internal sealed record Place(string Page, SpotKey Spot, string Method, StructureDraft? Owner = null, string Property = "")
{
    /// <summary>How messages call it.</summary>
    public override string ToString() => Owner is null ? Method : $"'{Property}' of '{(Owner.Name.Length > 0 ? Owner.Name : Owner.DocName ?? Method)}'";
}
