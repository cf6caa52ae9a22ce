using DocGen.Docs.Model;

namespace DocGen.Docs.Tests.Merging.Naming;

/// <summary>The C# names of all types of a model: each gives a file or a class of one namespace.</summary>
internal static class AllTypeNames
{
    public static IEnumerable<string> Of(ApiModel model)
    {
        var entities = model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)).ToArray();
        return entities.SelectMany(entity => new[] { entity.Name, entity.Name + "Json" }).Concat(entities.SelectMany(entity => entity.Enums).Select(item => item.Name))
            .Concat(model.Enums.Select(item => item.Name)).Concat(model.Queries.Select(item => item.Name))
            .Concat(model.Groups.SelectMany(group => new[] { $"I{group.Name}Client", $"{group.Name}Client", $"{group.Name}ControllerBase" }));
    }

    /// <summary>Names that two types have, without regard to case, since files are named after them.</summary>
    public static string[] Doubles(ApiModel model) =>
        [.. Of(model).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => string.Join(" ", group))];
}
