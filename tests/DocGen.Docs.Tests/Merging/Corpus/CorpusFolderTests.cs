using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Merging.Corpus;

/// <summary>A folder more or less changes only what its pages name or show; any other change is told of on the pages that stay.</summary>
public class CorpusFolderTests
{
    /// <param name="at">Which of the folders, by name; some share much with others, some little.</param>
    [SkippableTheory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(22)]
    [InlineData(25)]
    [InlineData(26)]
    public void Without_a_folder_all_that_it_neither_names_nor_shows_is_the_same(int at)
    {
        var all = CorpusModel.Model("2023");
        var folder = CorpusModel.Facts("2023").Where(facts => facts.Page is not null).Select(facts => facts.Path[..facts.Path.LastIndexOf('/')]).Distinct().Order(StringComparer.Ordinal).ElementAt(at);
        var without = ApiModelBuilder.Build(CorpusModel.Facts("2023").Where(facts => !facts.Path.StartsWith(folder + "/", StringComparison.Ordinal)));
        var pages = CorpusModel.Facts("2023").Where(facts => facts.Path.StartsWith(folder + "/", StringComparison.Ordinal)).Select(facts => facts.Page).OfType<DocPage>().ToArray();
        Assert.NotEmpty(pages);

        var known = Touched(all, pages);
        known.UnionWith(Told(all, without, pages));
        var left = Types(without, without).ToDictionary(entity => entity.Name);
        var faults = new List<string>();
        foreach (var entity in Types(all, without).Where(entity => !known.Contains(entity.Name)))
        {
            if (!left.TryGetValue(entity.Name, out var other)) faults.Add($"{entity.Name} is gone");
            else faults.AddRange(Lines(entity).Where(line => !line.About.Any(known.Contains)).Select(line => line.Text).Except(Lines(other).Select(line => line.Text)));
        }

        Assert.True(faults.Count == 0, $"{folder}: {string.Join("\n", faults)}");
    }

    /// <summary>The entities of a model, and the requests of the groups that another still has.</summary>
    private static IEnumerable<EntityModel> Types(ApiModel model, ApiModel other) =>
        model.Entities.Concat(model.Groups.Where(group => other.Groups.Any(kept => kept.DocName == group.DocName)).SelectMany(group => group.Requests));

    /// <summary>The types that the pages of a folder reach.</summary>
    private static HashSet<string> Touched(ApiModel model, DocPage[] pages)
    {
        var entities = Types(model, model).ToDictionary(entity => entity.Name);
        var touched = new HashSet<string>();
        foreach (var operation in pages.Select(page => model.Operation(page.Uid)))
        {
            Add(operation.Response.Root?.Name);
            Add(operation.Body?.Type.Root?.Name ?? operation.Body?.Type.Name);
        }

        return touched;

        void Add(string? name)
        {
            if (name is not { Length: > 0 } || !entities.TryGetValue(name, out var entity) || !touched.Add(name)) return;
            Add(entity.Base);
            foreach (var property in entity.Properties) Add(property.Type.Root?.Name);
        }
    }

    /// <summary>The names in findings that only one of the models has, on pages that both have.</summary>
    private static IEnumerable<string> Told(ApiModel one, ApiModel other, DocPage[] pages)
    {
        var paths = pages.Select(page => page.Path).ToHashSet();
        return one.Findings.Except(other.Findings).Concat(other.Findings.Except(one.Findings)).Where(finding => !paths.Contains(finding.Page)).SelectMany(finding => finding.Arguments);
    }

    /// <summary>What an entity says, and the names of which a finding can tell that they have changed.</summary>
    private static IEnumerable<(string Text, string[] About)> Lines(EntityModel entity)
    {
        yield return ($"{entity.Name} {entity.DocName} {entity.Base} {(entity.DocName is null ? "" : entity.Summary)}", [entity.DocName ?? "", entity.Base ?? ""]);
        foreach (var property in entity.Inherited.Concat(entity.Properties)) yield return ($"{entity.Name}.{ModelText.Of(property)}", [property.WireName, property.Type.Root?.Name ?? ""]);
        foreach (var words in entity.Enums) yield return (ModelText.Of(words), [words.Name[entity.Name.Length..]]);
    }
}
