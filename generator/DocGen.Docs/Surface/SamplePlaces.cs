using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Surface;

/// <summary>Finds the members of types without a table in the samples that show them.</summary>
/// <param name="included">The files that pages include.</param>
/// <param name="types">Where the places go.</param>
internal sealed class SamplePlaces(SampleFiles included, TypePlaces types)
{
    /// <summary>Both samples of an operation.</summary>
    public void Add(OperationModel operation, DocPage page)
    {
        if (operation.Body is { } body) Add(page.RequestSample, page.RequestSampleInclude, body.Type, page.Path, SpotKind.RequestSampleJson);
        Add(page.ResponseSample, page.ResponseSampleInclude, operation.Response, page.Path, SpotKind.ResponseSampleJson);
    }

    private void Add(DocSample? onPage, string? include, TypeModel type, string page, SpotKind kind)
    {
        var file = include is null ? null : included.Find(include);
        if ((file?.Sample ?? onPage)?.Body is { } body) Walk(body, type, "", file?.Path ?? page, new(kind));
    }

    private void Walk(SampleValue value, TypeModel type, string pointer, string page, SpotKey spot)
    {
        var entity = type.Kind == TypeKind.Entity ? types.Entity(type.Name) : null;
        if (entity is not null) types.Add(entity.Name, "", new(page, spot, pointer));
        for (var i = 0; i < value.Items.Count; i++)
        {
            var name = value.Kind == SampleKind.Array ? i.ToString(CultureInfo.InvariantCulture) : value.Names[i];
            var step = pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");
            var property = entity?.Properties.Concat(entity.Inherited).FirstOrDefault(item => item.WireName == name);
            if (property is not null) types.Add(entity!.Name, name, new(page, spot, step));
            if ((property?.Type ?? type.Element) is { } below) Walk(value.Items[i], below, step, page, spot);
        }
    }
}
