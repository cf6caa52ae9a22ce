using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Types;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Merging.Operations;

/// <summary>What a page alone tells of its parameters: path parts in the path's order, then the query's. Enums are text here, until it is known which pages share them.</summary>
internal sealed class PageParameters
{
    private readonly List<TypedParameter> _all = [];
    private readonly List<Finding> _findings = [];
    private TextKey? _optionalRows;

    private PageParameters()
    {
    }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<TypedParameter> All => _all;

    /// <summary>What is wrong with them, and what was assumed.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Whether any of them is an enum.</summary>
    public bool HasEnums { get; private set; }

    /// <summary>How many of the query's parameters may be left out.</summary>
    public int Optional { get; private set; }

    /// <summary>What the rows of those say that decides their types; equal for pages that say the same.</summary>
    public TextKey OptionalRows => _optionalRows ??= TextKey.Of(_all.Where(QueryObjects.IsOptional).SelectMany(parameter => Said(parameter)));

    /// <summary>The parameters of a page.</summary>
    /// <param name="source">The page.</param>
    /// <param name="typedSelect">Whether <c>$select</c> is none of them.</param>
    public static PageParameters Of(SourcePage source, bool typedSelect)
    {
        var result = new PageParameters();
        foreach (var name in Placeholders.In(source.Page.Route).Where(name => name.Length > 0).Distinct())
        {
            var index = IndexOf(source.Page, name);
            if (index < 0) result._findings.Add(Finding.Of(MergingRules.PathPartMissing, source.Page.Path, new SpotKey(SpotKind.Route), name));
            var row = index < 0 ? new DocParameter(name, "string", default, true, "", null) : source.Page.PathParts[index] with { Required = true };
            result.Add(ParameterPlace.Path, source, row, new SpotKey(SpotKind.PathPart, index));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < source.Page.QueryParameters.Count; i++)
        {
            var row = source.Page.QueryParameters[i];
            if ((typedSelect && row.Name == Parameters.SelectName) || !names.Add(row.Name)) continue;
            result.Add(ParameterPlace.Query, source, row, new SpotKey(SpotKind.QueryParameter, i));
        }

        return result;
    }

    /// <summary>Rule: <c>$select</c> names properties of the answer, unless it comes with the other <c>$</c> parameters of a query language.</summary>
    public static bool HaveTypedSelect(DocPage page)
    {
        var selects = false;
        foreach (var row in page.QueryParameters)
        {
            if (row.Name == Parameters.SelectName) selects = true;
            else if (row.Name.StartsWith("$", StringComparison.Ordinal)) return false;
        }

        return selects;
    }

    private static IEnumerable<string> Said(TypedParameter parameter) => [parameter.Row.Name, parameter.Type.ToModel().ToString(), .. parameter.Row.Members, ""];

    private static int IndexOf(DocPage page, string name)
    {
        for (var i = 0; i < page.PathParts.Count; i++)
            if (page.PathParts[i].Name == name) return i;
        return -1;
    }

    private void Add(ParameterPlace place, SourcePage source, DocParameter row, SpotKey spot)
    {
        HasEnums |= row.Members.Count > 0;
        var parameter = new TypedParameter(place, row, row.Members.Count > 0 ? DraftType.String : TypeOf(source, row, spot));
        _all.Add(parameter);
        if (QueryObjects.IsOptional(parameter)) Optional++;
    }

    private DraftType TypeOf(SourcePage source, DocParameter row, SpotKey spot)
    {
        var isList = row.Type.EndsWith("[]", StringComparison.Ordinal);
        // How a list goes into a path, no page says; the caller joins its elements.
        if (spot.Kind == SpotKind.PathPart && (isList || TypeWords.IsArray(row.Type))) return DraftType.String;
        if (TypeWords.IsArray(row.Type))
        {
            var list = DraftType.ListOf(DraftType.Plain(IsNumbers(row.Example) ? TypeKind.Int32 : TypeKind.String));
            _findings.Add(Finding.Of(MergingRules.AssumedElement, source.Page.Path, spot, row.Name, source.Method, list.ToString()));
            return list;
        }

        // A query carries text and whole numbers; other lists go over the wire as the text that the caller gives.
        if (isList) return DraftType.ListOf(DraftType.Plain(TypeWords.Value(row.Type.Substring(0, row.Type.Length - 2)) == TypeKind.Int32 ? TypeKind.Int32 : TypeKind.String));
        // A whole object can't go into a query; the docs flatten it, and what is left of its inner dictionaries is text.
        if (TypeWords.IsObject(row.Type)) return DraftType.String;
        if (TypeWords.Value(row.Type) is { } value) return DraftType.Plain(value is TypeKind.Bytes or TypeKind.Json ? TypeKind.String : value);
        _findings.Add(Finding.Of(MergingRules.UnknownTypeWord, source.Page.Path, spot, row.Type, row.Name));
        return DraftType.String;
    }

    /// <summary>Whether the example of a list, joined by commas, is all numbers.</summary>
    private static bool IsNumbers(string? example) =>
        example is { Length: > 0 } && example.Split(',').All(part => int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
}
