using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Merging.Operations;
using DocGen.Docs.Merging.Structures;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging;

/// <summary>The entry of the Merging room: all pages in, one API model out. Evidence is gathered, types are decided, names are given, in that order.</summary>
public static class ApiModelBuilder
{
    /// <summary>Merges what all files say.</summary>
    /// <param name="files">The facts of all files, in any order.</param>
    /// <returns>The model; equal for equal facts, whatever their order.</returns>
    public static ApiModel Build(IEnumerable<PageFacts> files) => Merge(files.Select(PageEvidence.Of));

    /// <summary>Merges what is worked out of all files.</summary>
    /// <param name="files">The evidence of all files, in any order.</param>
    /// <returns>The model; equal for equal evidence, whatever its order.</returns>
    public static ApiModel Merge(IEnumerable<PageEvidence> files)
    {
        var all = files.ToList();
        var findings = new List<Finding>();
        var pages = PageSet.Of(all, findings);
        var evidence = Evidence.Of(pages, all.SelectMany(file => file.Facts.Types), findings);
        var enums = new EnumEvidence(evidence.Set, pages);
        new PropertyTypes(evidence.Set, enums, findings).Decide();
        Contradictions.Report(evidence.Set, findings);

        var shared = new SharedEnums();
        var operations = Operations(pages, evidence, enums, shared, findings);
        var groups = GroupNames.Of(pages);
        var names = new TypeNames(groups.Values, findings);
        var types = NamedTypes.Of(evidence, operations, shared, names, groups, findings);
        var queries = QueryObjects.Of(operations, names);
        return new ApiModel
        {
            Entities = types.Entities,
            Enums = types.Enums,
            Queries = queries.All,
            Groups = GroupModels.Of(operations, types, queries, groups),
            Headers = HeaderRows.Union(pages),
            Findings = FindingOrder.Sorted(findings),
        };
    }

    private static List<OperationDraft> Operations(List<SourcePage> pages, Evidence evidence, EnumEvidence enums, SharedEnums shared, List<Finding> findings)
    {
        var parameters = new Parameters(shared, findings);
        var bodies = new RequestBodies(new LooseBodies(Twin, findings));
        var result = new List<OperationDraft>(pages.Count);
        foreach (var source in pages)
        {
            var uid = source.Page.Uid;
            evidence.Tables.TryGetValue(uid, out var table);
            evidence.Responses.TryGetValue(uid, out var described);
            evidence.Requests.TryGetValue(uid, out var request);
            evidence.Loose.TryGetValue(uid, out var loose);
            var response = Responses.Of(source, table, described, loose, evidence.Set, enums, findings);
            if (response.Words is { Name: "" } words && !evidence.Set.All.Any(structure => structure.Words == words)) shared.Add(source, words);
            var typedSelect = new OperationDraft(source, [], null, response).SelectRoot is not null;
            result.Add(new OperationDraft(source, parameters.Of(source, typedSelect), bodies.Of(source, request, response.Structure), response));
        }

        return result;

        DraftType? Twin(string uid, string label) => evidence.Requests.TryGetValue(uid, out var twin)
            ? twin.Properties.FirstOrDefault(property => property.WireName.Equals(label, StringComparison.OrdinalIgnoreCase))?.Type
            : null;
    }
}
