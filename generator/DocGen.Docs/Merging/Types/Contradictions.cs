using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Structures;

namespace DocGen.Docs.Merging.Types;

/// <summary>Finds properties that two tables type differently, once it is decided which of them counts.</summary>
internal static class Contradictions
{
    /// <summary>Reports each place whose word is not the one that is used; a type page's contradiction is reported on both pages.</summary>
    public static void Report(StructureSet set, List<Finding> findings)
    {
        foreach (var structure in set.All)
        {
            foreach (var property in structure.Properties)
            {
                if (property.Mentions.Count < 2) continue;
                var used = property.Said!;
                foreach (var other in property.Mentions)
                {
                    if (ReferenceEquals(other, used) || Agree(set, used, other)) continue;
                    Add(findings, other.Place, property, structure, other.Word, used.Word, used.Place.Page);
                    if (used.FromTypePage) Add(findings, used.Place, property, structure, used.Word, used.Word, other.Place.Page);
                }
            }
        }
    }

    /// <summary>A loose word agrees with all that it can stand for; a word that can't be trusted agrees with everything.</summary>
    private static bool Agree(StructureSet set, TypeMention used, TypeMention other)
    {
        if (other.Word == used.Word || set.Placeholders.Contains(other.Word) || set.Placeholders.Contains(used.Word)) return true;
        if (IsLoose(other.Word) || IsLoose(used.Word)) return Family(used, set) == Family(other, set);
        return TypeWords.Value(other.Word) is { } one && TypeWords.Value(used.Word) == one;
    }

    private static bool IsLoose(string word) => word is "string" || TypeWords.IsLooseText(word) || TypeWords.IsArray(word) || TypeWords.IsObject(word);

    /// <summary>What sort of JSON a word stands for: text, number, list, object …</summary>
    private static string Family(TypeMention mention, StructureSet set)
    {
        var word = mention.Word;
        if (mention.Members.Count > 0 || set.Named(word)?.Words is not null) return "text";
        if (TypeWords.IsArray(word) || word.EndsWith("[]", StringComparison.Ordinal) || word.StartsWith("List<", StringComparison.Ordinal)) return "list";
        return TypeWords.Value(word) switch
        {
            Model.TypeKind.String or Model.TypeKind.DateTime or Model.TypeKind.Bytes => "text",
            Model.TypeKind.Int32 or Model.TypeKind.Int64 or Model.TypeKind.Double => "number",
            Model.TypeKind.Boolean => "truth value",
            _ => "object",
        };
    }

    private static void Add(List<Finding> findings, Place place, PropertyDraft property, StructureDraft structure, string here, string used, string page) =>
        findings.Add(Finding.Of(MergingRules.TypesContradict, place.Page, place.Spot, property.WireName, structure.DocName ?? place.Method, here, used, page));
}
