using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Merging.Drafts;
using DocGen.Docs.Merging.Naming;
using DocGen.Docs.Model;

namespace DocGen.Docs.Merging.Operations;

/// <summary>Rule: more optional query parameters than a call can show become one options object; equal lists share it.</summary>
internal sealed class QueryObjects
{
    /// <summary>As many optional parameters may stand in a signature.</summary>
    private const int Most = 5;

    private readonly Dictionary<string, QueryModel> _byList = new(StringComparer.Ordinal);

    /// <summary>All objects, sorted by name.</summary>
    public EquatableArray<QueryModel> All => _byList.Values.OrderBy(item => item.Name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Names the objects of all operations, in the order of their uids.</summary>
    public static QueryObjects Of(IEnumerable<OperationDraft> operations, TypeNames names)
    {
        var result = new QueryObjects();
        foreach (var operation in operations)
        {
            if (operation.Parameters.Count <= Most) continue;
            var optional = Optional(operation);
            if (optional.Count <= Most || result._byList.ContainsKey(Key(optional))) continue;
            var method = operation.Source.MethodName + "Query";
            // The options of a query language begin with a dollar (OData 4, URL conventions, section 5); all pages have the same ones.
            var isQueryLanguage = optional.All(parameter => parameter.Row.Name.StartsWith("$", StringComparison.Ordinal));
            var wanted = isQueryLanguage ? "ODataQuery" : method;
            var name = names.Take(wanted, isQueryLanguage ? method : CSharpNames.Pascal(operation.Source.Group) + method);
            if (name != wanted) names.Report(operation.Source.At(SpotKind.QueryParameter), wanted, name, "other parameters, or another type, are called so");
            result._byList.Add(Key(optional), new QueryModel(name, "The optional parameters of a query; what is null is not sent.", Members(optional, name)));
        }

        return result;
    }

    /// <summary>The object of an operation; null where its parameters stand alone.</summary>
    public QueryModel? Find(OperationDraft operation) =>
        operation.Parameters.Count > Most && _byList.TryGetValue(Key(Optional(operation)), out var found) ? found : null;

    private static List<TypedParameter> Optional(OperationDraft operation) =>
        operation.Parameters.Where(parameter => parameter is { Place: ParameterPlace.Query, Row.Required: false }).ToList();

    private static string Key(List<TypedParameter> parameters) =>
        string.Join("\n", parameters.Select(parameter => $"{parameter.Row.Name} {parameter.Type.ToModel()}"));

    private static EquatableArray<ParameterModel> Members(List<TypedParameter> parameters, string name)
    {
        var scope = MemberNames.OfEntity(name);
        return parameters.Select(parameter => new ParameterModel(
            ParameterPlace.Query, parameter.Row.Name, MemberNames.Take(scope, parameter.Row.Name), parameter.Type.ToModel(), false, parameter.Row.Description)).ToEquatableArray();
    }
}
