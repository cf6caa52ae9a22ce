using DocGen.Docs.Model;
using DocGen.Docs.Tests.Merging.Naming;

namespace DocGen.Docs.Tests.Merging;

/// <summary>What holds of every model, whatever the pages say: without it the emitted code could not compile.</summary>
internal static class Invariants
{
    public static void Hold(ApiModel model)
    {
        Assert.Empty(AllTypeNames.Doubles(model));
        Assert.Empty(AllNames.Doubles(model));
        Assert.All(AllNames.Of(model), name => Assert.True(Identifiers.IsValid(name), name));
        Assert.Empty(Missing(model));
        Assert.Empty(model.Groups.SelectMany(group => group.Operations).GroupBy(operation => operation.Uid.ToUpperInvariant()).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Equal(model.Findings.Count, model.Findings.Distinct().Count());
    }

    /// <summary>Types that something names and the model does not have.</summary>
    private static IEnumerable<string> Missing(ApiModel model)
    {
        var entities = model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)).ToArray();
        var names = entities.Select(entity => entity.Name).ToHashSet();
        var enums = model.Enums.Concat(entities.SelectMany(entity => entity.Enums)).Select(item => item.Name).ToHashSet();
        var queries = model.Queries.Select(query => query.Name).ToHashSet();
        var operations = model.Groups.SelectMany(group => group.Operations).ToArray();
        var types = entities.SelectMany(entity => entity.Properties.Concat(entity.Inherited)).Select(property => property.Type)
            .Concat(operations.SelectMany(operation => operation.Parameters).Concat(model.Queries.SelectMany(query => query.Parameters)).Select(parameter => parameter.Type))
            .Concat(operations.Select(operation => operation.Response)).Concat(operations.Select(operation => operation.Body?.Type).OfType<TypeModel>());
        foreach (var type in types.SelectMany(Parts))
        {
            if (type.Kind == TypeKind.Entity && !names.Contains(type.Name)) yield return type.Text();
            if (type.Kind == TypeKind.Patch && type.Name.Length > 0 && !names.Contains(type.Name)) yield return type.Text();
            if (type.Kind == TypeKind.Enum && !enums.Contains(type.Name)) yield return type.Text();
            if (type.Kind is TypeKind.List or TypeKind.Dictionary != type.Element is not null) yield return $"element of {type.Kind}";
        }

        foreach (var name in entities.Select(entity => entity.Base).Concat(operations.Select(operation => operation.SelectRoot)).OfType<string>())
            if (!names.Contains(name)) yield return name;
        foreach (var name in operations.Select(operation => operation.Query).OfType<string>())
            if (!queries.Contains(name)) yield return name;
    }

    private static IEnumerable<TypeModel> Parts(TypeModel type) => type.Element is null ? [type] : Parts(type.Element).Prepend(type);
}
