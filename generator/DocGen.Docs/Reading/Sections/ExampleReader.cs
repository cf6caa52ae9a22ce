using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Reading.Sections;

/// <summary>Reads the example lines below the query table: one request a parameter, in the order of the rows.</summary>
internal static class ExampleReader
{
    /// <summary>Fills in the examples; a row without a line keeps none.</summary>
    public static void Fill(PageText page, Section section, List<DocParameter> parameters)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var fence in section.Fences)
            for (var line = fence.ContentFirstLine; line < fence.ContentEndLine; line++)
                if (TryRead(page.Trimmed(line)) is { } value) values.Add(value);
        if (values.Count == 0) return;

        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
            if (!byName.ContainsKey(value.Key)) byName.Add(value.Key, value.Value);

        for (var at = 0; at < parameters.Count; at++)
        {
            var parameter = parameters[at];
            if (at < values.Count && values[at].Key == parameter.Name) parameters[at] = parameter with { Example = values[at].Value };
            else if (byName.TryGetValue(parameter.Name, out var value)) parameters[at] = parameter with { Example = value };
        }
    }

    /// <summary>Name and value of <c>VERB /path?name=value</c>. The value is not encoded in the docs: all up to the line's end belongs to it.</summary>
    private static KeyValuePair<string, string>? TryRead(string line)
    {
        var query = line.IndexOf('?');
        var equals = query < 0 ? -1 : line.IndexOf('=', query);
        return equals < 0 ? null : new KeyValuePair<string, string>(line.Substring(query + 1, equals - query - 1), line.Substring(equals + 1));
    }
}
