using System.Globalization;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Surface;

/// <summary>Finds the members of types without a table in the samples that show them.</summary>
internal sealed class SamplePlaces
{
    private readonly Dictionary<string, SampleFile> _included = new(StringComparer.OrdinalIgnoreCase);
    private readonly TypePlaces _types;

    /// <summary>Takes the files that pages include.</summary>
    public SamplePlaces(IEnumerable<PageFacts> files, TypePlaces types)
    {
        _types = types;
        foreach (var file in files)
            if (file.Sample is { } sample) _included[sample.Path] = sample;
    }

    /// <summary>Both samples of an operation.</summary>
    public void Add(OperationModel operation, DocPage page)
    {
        if (operation.Body is { } body) Add(page.RequestSample, page.RequestSampleInclude, body.Type, page.Path, SpotKind.RequestSampleJson);
        Add(page.ResponseSample, page.ResponseSampleInclude, operation.Response, page.Path, SpotKind.ResponseSampleJson);
    }

    private void Add(DocSample? onPage, string? include, TypeModel type, string page, SpotKind kind)
    {
        var file = include is not null && _included.TryGetValue(include, out var found) ? found : null;
        if ((file?.Sample ?? onPage)?.Body is { } body) Walk(body, type, "", file?.Path ?? page, new(kind));
    }

    private void Walk(SampleValue value, TypeModel type, string pointer, string page, SpotKey spot)
    {
        var entity = type.Kind == TypeKind.Entity ? _types.Entity(type.Name) : null;
        if (entity is not null) _types.Add(entity.Name, "", new(page, spot, pointer));
        for (var i = 0; i < value.Items.Count; i++)
        {
            var name = value.Kind == SampleKind.Array ? i.ToString(CultureInfo.InvariantCulture) : value.Names[i];
            var step = pointer + "/" + name.Replace("~", "~0").Replace("/", "~1");
            var property = entity?.Properties.Concat(entity.Inherited).FirstOrDefault(item => item.WireName == name);
            if (property is not null) _types.Add(entity!.Name, name, new(page, spot, step));
            if ((property?.Type ?? type.Element) is { } below) Walk(value.Items[i], below, step, page, spot);
        }
    }
}
