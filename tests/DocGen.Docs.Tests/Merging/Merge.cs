using DocGen.Docs.Findings;
using DocGen.Docs.Merging;
using DocGen.Docs.Model;
using DocGen.Docs.Reading;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Merging;

/// <summary>Merges pages and gives the part that a test asks for.</summary>
internal static class Merge
{
    public static ApiModel Of(params WrittenPage[] pages) => ApiModelBuilder.Build(pages.SelectMany(page => page.Facts));

    /// <summary>Pages together with a type page of the user's.</summary>
    public static ApiModel WithTypes(string types, params WrittenPage[] pages) =>
        ApiModelBuilder.Build([.. pages.SelectMany(page => page.Facts), TypePage(types)]);

    public static PageFacts TypePage(string types, string path = "types.md") => PageReader.Read(path, "---\ndocgen: types\n---\n\n# Types\n\n" + types).Facts;

    public static EntityModel Entity(this ApiModel model, string name)
    {
        var found = model.Entities.Concat(model.Groups.SelectMany(group => group.Requests)).Where(entity => entity.Name == name).ToArray();
        Assert.True(found.Length == 1, $"{found.Length} types are called '{name}'; there are {model.TypeNames()}");
        return found[0];
    }

    /// <summary>The C# names of all entities, in order; requests are left out.</summary>
    public static string TypeNames(this ApiModel model) => string.Join(", ", model.Entities.Select(entity => entity.Name));

    public static string[] Properties(this EntityModel entity) => [.. entity.Properties.Select(property => property.WireName)];

    /// <summary>The type of a property, written as <see cref="Text(TypeModel)"/> does.</summary>
    public static string Type(this ApiModel model, string entity, string property) =>
        model.Entity(entity).Properties.Single(item => item.WireName == property).Type.Text();

    public static OperationModel Operation(this ApiModel model, string uid) => model.Groups.SelectMany(group => group.Operations).Single(operation => operation.Uid == uid);

    public static string Response(this ApiModel model, string uid) => model.Operation(uid).Response.Text();

    public static string Body(this ApiModel model, string uid) => model.Operation(uid).Body!.Type.Text();

    /// <summary>A type as a word: <c>Int32</c>, <c>Book[]</c>, <c>Book{}</c>, <c>enum Colour</c>.</summary>
    public static string Text(this TypeModel type) => type.Kind switch
    {
        TypeKind.List => type.Element!.Text() + "[]",
        TypeKind.Dictionary => type.Element!.Text() + "{}",
        TypeKind.Entity => type.Name,
        TypeKind.Enum or TypeKind.Patch => $"{type.Kind} {type.Name}".TrimEnd().Replace("Enum", "enum"),
        _ => type.Kind.ToString(),
    };

    /// <summary>The findings of a rule: page, place and the words that fill its message.</summary>
    public static (string Page, SpotKind Place, string Words)[] Found(this ApiModel model, FindingRule rule) =>
        [.. model.Findings.Where(finding => finding.Rule == rule).Select(finding => (finding.Page, finding.Place.Kind, string.Join("; ", finding.Arguments)))];

    /// <summary>Compares as lines first, so that a failed test shows what differs.</summary>
    public static void AssertEqual(ApiModel one, ApiModel other)
    {
        Assert.Equal(ModelText.Of(one), ModelText.Of(other));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
