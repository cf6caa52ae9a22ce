using System.Text;
using System.Text.Json;
using DocGen.Docs.Findings;
using DocGen.Docs.Model;
using DocGen.Docs.Reading.Pages;
using DocGen.Runtime;

namespace DocGen.Generator.Tests.Support;

/// <summary>Reads every sample of a layout with the emitted types and writes it back.</summary>
internal static class SampleTrips
{
    public static List<SampleOutcome> Responses(CorpusLayout layout) =>
        [.. Trips(layout, SpotKind.ResponseSampleJson, (_, emitted) => emitted.Response)];

    public static List<SampleOutcome> Requests(CorpusLayout layout) =>
        [.. Trips(layout, SpotKind.RequestSampleJson, (operation, emitted) => operation.Body is { } body ? emitted.TypeOf(body.Name) : null)];

    private static IEnumerable<SampleOutcome> Trips(CorpusLayout layout, SpotKind kind, Func<OperationModel, EmittedOperation, Type?> typeOf)
    {
        var models = layout.Model.Groups.SelectMany(group => group.Operations).ToDictionary(operation => operation.Uid);
        var emitted = layout.Api.Operations.ToDictionary(operation => operation.Uid);
        foreach (var reading in layout.Files.Select(file => file.Reading).Where(reading => reading.Facts.Kind == DocFileKind.Endpoint))
        {
            var uid = reading.Facts.Page!.Uid;
            yield return Trip(layout, reading, kind, typeOf(models[uid], emitted[uid])) with { Page = reading.Facts.Path, IsSaid = layout.IsSaid(reading, kind) };
        }
    }

    private static SampleOutcome Trip(CorpusLayout layout, PageReading reading, SpotKind kind, Type? type)
    {
        var sample = layout.SampleJson(reading, kind);
        if (type is null) return sample is null or "null" ? new("", SampleOutcomeKind.NoBody) : new("", SampleOutcomeKind.Different, "the operation has no such body");
        if (sample is null) return new("", SampleOutcomeKind.NotShown);
        if (type == typeof(ApiFile)) return new("", SampleOutcomeKind.Stream);
        if (typeof(ApiPatch).IsAssignableFrom(type)) return new("", SampleOutcomeKind.Patch);
        try
        {
            var shape = layout.Api.ShapeOf(type);
            var value = shape.ReadValue(Encoding.UTF8.GetBytes(sample), JsonRules.Default);
            using var expected = JsonDocument.Parse(sample);
            using var actual = JsonDocument.Parse(value is null ? "null"u8.ToArray() : Written(shape, value));
            return JsonDifference.Between(expected.RootElement, actual.RootElement) is { } difference
                ? new("", SampleOutcomeKind.Different, difference)
                : new("", SampleOutcomeKind.Equal);
        }
        catch (JsonException fault)
        {
            return new("", SampleOutcomeKind.Different, fault.Message);
        }
    }

    private static byte[] Written(JsonShape shape, object value)
    {
        using var stream = new MemoryStream();
        shape.WriteValueAsync(stream, value, JsonRules.Default, null, default).GetAwaiter().GetResult();
        return stream.ToArray();
    }
}
