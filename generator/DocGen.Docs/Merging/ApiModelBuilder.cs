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
    public static ApiModel Build(IEnumerable<PageFacts> files) => Merge(new PageSet(files.Select(PageEvidence.Of)));

    /// <summary>Merges what is worked out of all files.</summary>
    /// <param name="files">All files.</param>
    /// <param name="kept">The types of the last merge, to be taken again where they would come out the same; null where there was none.</param>
    /// <returns>The model; equal for equal evidence, whatever its order.</returns>
    public static ApiModel Merge(PageSet files, KeptModels? kept = null)
    {
        var pages = files.Pages;
        var findings = files.Findings.ToList();
        var evidence = Evidence.Of(pages, files.Types.ToList(), findings);
        var enums = new EnumEvidence(evidence.Set, pages);
        new PropertyTypes(evidence.Set, enums, findings).Decide();
        Contradictions.Report(evidence.Set, findings);

        var shared = new SharedEnums();
        var operations = evidence.Operations;
        Decide(operations, evidence.Set, enums, shared, findings);
        var groups = GroupNames.Of(pages);
        var names = new TypeNames(groups.Values, findings);
        var types = NamedTypes.Of(evidence, shared, names, groups, kept, findings);
        var queries = QueryObjects.Of(operations, names);
        return new ApiModel
        {
            Entities = types.Entities,
            Enums = types.Enums,
            Queries = queries,
            Groups = GroupModels.Of(operations, types, groups),
            Headers = HeaderRows.Union(pages),
            Findings = FindingOrder.Sorted(findings),
        };
    }

    /// <summary>Decides what operations take and give, once all properties have their types.</summary>
    private static void Decide(List<OperationDraft> operations, StructureSet set, EnumEvidence enums, SharedEnums shared, List<Finding> findings)
    {
        var parameters = new Parameters(shared, findings);
        var bodies = new RequestBodies(new LooseBodies(operations, findings));
        foreach (var operation in operations)
        {
            operation.Response = Responses.Of(operation, set, enums, findings);
            if (operation.Response.Words is { Name: "" } words && !set.All.Any(structure => structure.Words == words)) shared.Add(operation.Source, words);
            operation.Parameters = parameters.Of(operation.Source, operation.SelectRoot is not null);
            operation.Body = bodies.Of(operation);
        }
    }
}
