using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>The enums of parameters: one for each name and list of words, however many pages repeat it.</summary>
internal sealed class SharedEnums
{
    private readonly Dictionary<string, SharedEnum> _all = new(StringComparer.Ordinal);

    /// <summary>The enum of a parameter.</summary>
    public EnumDraft Of(SourcePage source, DocParameter row)
    {
        var name = Ending(row.Name);
        var key = name.ToUpperInvariant() + "\n" + string.Join("\n", row.Members);
        if (_all.TryGetValue(key, out var known)) return known.Words;
        var made = new EnumDraft(row.Members, listed: true) { Summary = row.Description };
        _all.Add(key, new(made, name, source));
        return made;
    }

    /// <summary>What a parameter is about: of a flattened object's long dotted names the last two steps, <c>a.b.tableRight.mask</c> → <c>tableRight.mask</c>.</summary>
    private static string Ending(string name)
    {
        var last = name.LastIndexOf('.');
        var second = last > 0 ? name.LastIndexOf('.', last - 1) : -1;
        return second < 0 ? name.TrimStart('$') : name.Substring(second + 1);
    }

    /// <summary>The enum of a body that is a single word.</summary>
    public void Add(SourcePage source, EnumDraft words)
    {
        words.Summary = source.Page.Description.Count > 0 ? source.Page.Description[0] : "";
        _all.Add(source.Page.Uid, new(words, source.Method + "Result", source));
    }

    /// <summary>Names all of them: after the parameter; where two lists share a name, after the operation too.</summary>
    public List<EnumDraft> Name(TypeNames names)
    {
        var byName = _all.Values.GroupBy(item => CSharpNames.Pascal(item.Parameter), StringComparer.OrdinalIgnoreCase).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byName)
        {
            var alone = group.Count() == 1;
            foreach (var item in group.OrderBy(item => item.First.Page.Uid, StringComparer.Ordinal))
            {
                var (words, first) = (item.Words, item.First);
                var plain = CSharpNames.Pascal(item.Parameter);
                var scoped = first.MethodName + plain;
                words.Name = alone ? names.Take(plain, "Api" + plain) : names.Take(scoped, CSharpNames.Pascal(first.Group) + scoped);
                if (words.Name != plain) names.Report(first.At(SpotKind.QueryParameter), plain, words.Name, alone ? "another type is called so" : "another parameter of that name has other words");
            }
        }

        return _all.Values.Select(item => item.Words).ToList();
    }

    /// <summary>An enum with what its name is made of.</summary>
    /// <param name="Words">The enum.</param>
    /// <param name="Parameter">What the parameter is about.</param>
    /// <param name="First">The first page that has it.</param>
    private sealed record SharedEnum(EnumDraft Words, string Parameter, SourcePage First);
}
