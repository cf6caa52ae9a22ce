using DocGen.Docs.Model;

namespace DocGen.Docs.Tests.Merging;

/// <summary>All C# names that a model gives, of types and of members.</summary>
internal static class AllNames
{
    public static IEnumerable<string> Of(ApiModel model) =>
        Naming.AllTypeNames.Of(model).Concat(Members(model).SelectMany(scope => scope.Names));

    /// <summary>The members of each scope: they must be unlike within it.</summary>
    public static IEnumerable<(string Scope, string[] Names)> Members(ApiModel model)
    {
        foreach (var entity in model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)))
        {
            yield return (entity.Name, [entity.Name, .. entity.Properties.Select(property => property.Name)]);
            if (entity.Base is not null) yield return (entity.Name, [.. entity.Inherited.Concat(entity.Properties).Select(property => property.Name)]);
        }

        foreach (var words in model.Enums.Concat(model.Entities.SelectMany(entity => entity.Enums)).Concat(model.Groups.SelectMany(group => group.Requests).SelectMany(entity => entity.Enums)))
            yield return (words.Name, [words.Name, .. words.Members.Select(member => member.Name)]);
        foreach (var query in model.Queries) yield return (query.Name, [query.Name, .. query.Parameters.Select(parameter => parameter.Name)]);
        yield return ("ApiHeaders", ["ApiHeaders", .. model.Headers.Select(header => header.Name)]);
        foreach (var group in model.Groups)
        {
            yield return (group.Name, [.. group.Operations.Select(operation => operation.Name)]);
            foreach (var operation in group.Operations) yield return (operation.Uid, [.. Parameters(operation)]);
        }
    }

    public static string[] Doubles(ApiModel model) =>
        [.. Members(model).SelectMany(scope => scope.Names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{scope.Scope}: {group.Key}"))];

    private static IEnumerable<string> Parameters(OperationModel operation)
    {
        foreach (var parameter in operation.Parameters) yield return parameter.Name;
        if (operation.Body is { } body) yield return body.Name;
        if (operation.Query is not null) yield return "query";
        if (operation.SelectRoot is not null) yield return "select";
        yield return "headers";
        yield return "cancellationToken";
    }
}
