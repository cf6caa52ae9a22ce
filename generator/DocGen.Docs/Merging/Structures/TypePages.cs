using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Structures;

/// <summary>Rule: what a user's type page says of a type completes the generated docs and wins over them.</summary>
internal static class TypePages
{
    /// <summary>Gathers the types of all type pages, in the order of their files.</summary>
    public static void Add(StructureSet set, IEnumerable<DocType> types)
    {
        foreach (var type in types.OrderBy(type => type.Page, StringComparer.Ordinal).ThenBy(type => type.Index))
        {
            var structure = set.Name(type.Name);
            structure.Description = type.Description;
            if (type.Members.Count > 0) structure.Words = new EnumDraft(type.Members, listed: true) { Summary = type.Description };
            for (var i = 0; i < type.Rows.Count; i++)
                structure.AddRow(type.Rows[i], new Place(type.Page, new SpotKey(SpotKind.TypeRow, type.FirstRow + i), type.Name));
            structure.AddPlace(new Place(type.Page, new SpotKey(SpotKind.TypeHeading, type.Index), type.Name));
        }
    }
}
