using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Rules for bodies that have neither table nor sample: what the media types, a twin page, the text and the label tell.</summary>
/// <param name="operations">All operations, sorted by uid: pages may say whose service they call.</param>
/// <param name="findings">Where assumptions go.</param>
internal sealed class LooseBodies(List<OperationDraft> operations, List<Finding> findings)
{
    /// <summary>The type of such a body.</summary>
    public DraftType Of(SourcePage source, DocRequestBody body)
    {
        var (type, reason) = Decide(source, body);
        var place = source.RequestHeading;
        findings.Add(Finding.Of(MergingRules.AssumedBody, place.Page, place.Spot, body.Label, type.ToString(), reason));
        return type;
    }

    private (DraftType Type, string Reason) Decide(SourcePage source, DocRequestBody body)
    {
        var types = MediaTypes.Of(source.Page, "Content-Type");
        if (body.TypeWord == "binary" || (types.Count > 0 && !types.Any(MediaKinds.IsStructured) && !types.Any(MediaKinds.IsText))) return (DraftType.Plain(TypeKind.File), "its media types are those of files");
        if (types.Contains(MediaKinds.Bytes) || body.Label.IndexOf("stream", StringComparison.OrdinalIgnoreCase) >= 0) return (DraftType.Plain(TypeKind.Bytes), "its media types have bytes among them");
        if (TwinOf(source) is { } twin && PropertyOf(twin, body.Label) is { } same) return (same, $"{twin} takes a property of that name");
        if (Says(body, "{")) return (DraftType.DictionaryOf(DraftType.Json), "the text shows an object");
        if (Says(body, "StringDictionary")) return (DraftType.DictionaryOf(DraftType.String), "the text says so");
        if (Says(body, "dictionary")) return (DraftType.DictionaryOf(DraftType.String), "the text speaks of a dictionary");
        if (Says(body, "['") || Says(body, "[\"")) return (DraftType.ListOf(DraftType.String), "the text shows a list of texts");
        if (EndsWith(body, "ids")) return (DraftType.ListOf(DraftType.Plain(TypeKind.Int32)), "it is called like a list of ids");
        if (EndsWith(body, "names")) return (DraftType.ListOf(DraftType.String), "it is called like a list of names");
        if (Says(body, "keys")) return (DraftType.ListOf(DraftType.Plain(TypeKind.Int32)), "the text speaks of keys");
        return EndsWith(body, "parameters") || EndsWith(body, "values")
            ? (DraftType.DictionaryOf(DraftType.String), "it is called like a table of values")
            : (DraftType.String, "nothing says more");
    }

    /// <summary>The type of a property of what an operation takes; null where there is no such operation or property.</summary>
    private DraftType? PropertyOf(string uid, string label) =>
        Sorted.Find(operations, operation => operation.Source.Page.Uid, uid)?.Asked?.Properties.FirstOrDefault(property => property.WireName.Equals(label, StringComparison.OrdinalIgnoreCase))?.Type;

    /// <summary>The uid of the page that does the same, by the text <c>Calls the X agent service Y.</c>; null where there is none.</summary>
    public static string? TwinOf(SourcePage source)
    {
        foreach (var paragraph in source.Page.Description)
        {
            var words = paragraph.Split(' ');
            for (var i = 0; i + 2 < words.Length; i++)
            {
                if (words[i] != "agent" && !words[i].EndsWith("Agent", StringComparison.Ordinal)) continue;
                if (words[i + 1] != "service" || i == 0) continue;
                var agent = words[i] == "agent" ? words[i - 1] + "Agent" : AgentOf(words[i]);
                return $"{Version(source.Group)}{agent}_{words[i + 2].TrimEnd('.')}";
            }
        }

        return null;
    }

    /// <summary>What groups' names begin with: <c>v1</c>.</summary>
    private static string Version(string group)
    {
        var end = group.Length > 1 && group[0] == 'v' && char.IsDigit(group[1]) ? 1 : 0;
        while (end > 0 && end < group.Length && char.IsDigit(group[end])) end++;
        return group.Substring(0, end);
    }

    private static string AgentOf(string word)
    {
        var name = word.Substring(word.LastIndexOf('.') + 1);
        return name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]) ? name.Substring(1) : name;
    }

    private static bool Says(DocRequestBody body, string word) => body.Description.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool EndsWith(DocRequestBody body, string ending) => body.Label.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
