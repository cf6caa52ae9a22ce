using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.OpenApi;

/// <summary>Examples of parameters that docs show elsewhere, or in one form for all pages: what a page like Scalar's fills in must give the page's answer.</summary>
internal sealed class FittingExample(ApiModel model)
{
    private readonly Dictionary<string, EntityModel> _entities = model.Entities.ToDictionary(entity => entity.Name, StringComparer.Ordinal);

    /// <summary>An example of <c>$select</c> where it names properties of what comes back; docs often show one example on all pages, and that would ask for nothing.</summary>
    public string? Select(OperationModel operation, string? shown)
    {
        if (shown is null || operation.SelectRoot is null || !_entities.TryGetValue(operation.SelectRoot, out var root)) return shown;
        var names = new HashSet<string>(root.Properties.Concat(root.Inherited).Select(property => property.WireName), StringComparer.OrdinalIgnoreCase);
        return shown.Split(',').All(path => names.Contains(path.Split('/')[0].Trim())) ? shown : null;
    }

    /// <summary>A value for a placeholder, of which tables show none: what the sample answer has under its name, as <c>BoatId</c> for <c>{id}</c>.</summary>
    public static string? Path(ParameterModel parameter, SampleValue? answer)
    {
        if (answer is not { Kind: SampleKind.Object } || parameter.WireName.Length == 0) return null;
        var ending = char.ToUpperInvariant(parameter.WireName[0]) + parameter.WireName.Substring(1);
        var at = Find(answer, name => name.Equals(parameter.WireName, StringComparison.OrdinalIgnoreCase));
        if (at < 0) at = Find(answer, name => name.EndsWith(ending, StringComparison.Ordinal));
        return at >= 0 && answer.Items[at] is { Kind: SampleKind.Number or SampleKind.String, Text.Length: > 0 } value ? value.Text : null;
    }

    private static int Find(SampleValue answer, Func<string, bool> fits)
    {
        for (var at = 0; at < answer.Names.Count; at++)
            if (fits(answer.Names[at])) return at;
        return -1;
    }
}
