using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Rule: more optional query parameters than a call can show become one options object; equal lists share it.</summary>
internal static class QueryObjects
{
    /// <summary>As many optional parameters may stand in a signature.</summary>
    private const int Most = 5;

    /// <summary>Gives operations their options objects; named in the order of the uids.</summary>
    /// <returns>All objects, sorted by name.</returns>
    public static EquatableArray<QueryModel> Of(List<OperationDraft> operations, TypeNames names)
    {
        var byList = new Dictionary<string, QueryModel>(StringComparer.Ordinal);
        var byRows = new Dictionary<TextKey, QueryModel>();
        foreach (var operation in operations)
        {
            var ofPage = operation.Source.Parameters(operation.SelectRoot is not null);
            if (ofPage.Optional <= Most) continue;
            // Rows that say the same have the same types; unlike rows may have them too.
            if (!byRows.TryGetValue(ofPage.OptionalRows, out var query))
            {
                var key = KeyOf(operation.Parameters);
                if (!byList.TryGetValue(key, out query)) byList.Add(key, query = Made(operation, names));
                byRows.Add(ofPage.OptionalRows, query);
            }

            operation.Query = query;
        }

        return byList.Values.OrderBy(item => item.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>Whether a call may leave a parameter out of its query.</summary>
    public static bool IsOptional(TypedParameter parameter) => parameter is { Place: ParameterPlace.Query, Row.Required: false };

    /// <summary>What tells the optional parameters from those of other operations.</summary>
    private static string KeyOf(IEnumerable<TypedParameter> parameters) =>
        string.Join("\n", parameters.Where(IsOptional).Select(parameter => $"{parameter.Row.Name} {parameter.Type.ToModel()}"));

    private static QueryModel Made(OperationDraft operation, TypeNames names)
    {
        var optional = operation.Parameters.Where(IsOptional).ToList();
        var method = operation.Source.MethodName + "Query";
        // The options of a query language begin with a dollar (OData 4, URL conventions, section 5); all pages have the same ones.
        var isQueryLanguage = optional.All(parameter => parameter.Row.Name.StartsWith("$", StringComparison.Ordinal));
        var wanted = isQueryLanguage ? "ODataQuery" : method;
        var name = names.Take(wanted, isQueryLanguage ? method : CSharpNames.Pascal(operation.Source.Group) + method);
        if (name != wanted) names.Report(operation.Source.At(SpotKind.QueryParameter), wanted, name, "other parameters, or another type, are called so");
        return new QueryModel(name, "The optional parameters of a query; what is null is not sent.", Members(optional, name));
    }

    private static EquatableArray<ParameterModel> Members(List<TypedParameter> parameters, string name)
    {
        var scope = MemberNames.OfEntity(name);
        return parameters.Select(parameter => new ParameterModel(
            ParameterPlace.Query, parameter.Row.Name, MemberNames.Take(scope, parameter.Row.Name), parameter.Type.ToModel(), false, parameter.Row.Description)).ToEquatableArray();
    }
}
