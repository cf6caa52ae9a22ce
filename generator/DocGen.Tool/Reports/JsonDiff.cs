using System.Text.Json;
using DocGen.Docs.Surface;

namespace DocGen.Tool.Reports;

/// <summary>Differences for programs.</summary>
internal static class JsonDiff
{
    /// <summary>Writes how many there are, and each with its kind, its member and the two values.</summary>
    public static void Write(IReadOnlyCollection<SurfaceChange> changes, TextWriter output) => JsonReport.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("breaking", changes.Count(change => change.IsBreaking));
        json.WriteNumber("other", changes.Count(change => !change.IsBreaking));
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("change", Word(change.Kind));
            json.WriteBoolean("breaking", change.IsBreaking);
            json.WriteString("of", Word(change.Member.Kind));
            json.WriteString("owner", change.Member.Owner);
            if (change.Member.Name.Length > 0) json.WriteString("name", change.Member.Name);
            if (change.Before is { Value.Length: > 0 } before) json.WriteString("before", before.Value);
            if (change.Now is { Value.Length: > 0 } now) json.WriteString("now", now.Value);
            if (change.Before is { } old && old.Owner != change.Member.Owner) json.WriteString("formerOwner", old.Owner);
            json.WriteString("text", ChangeSentence.Of(change));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Word<T>(T kind) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
