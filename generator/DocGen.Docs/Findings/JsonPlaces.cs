namespace DocGen.Docs.Findings;

/// <summary>Finds the place of a value inside JSON text. Samples are kept without positions, so it is looked up only when a finding is shown.</summary>
public static class JsonPlaces
{
    /// <summary>The place of the value that a JSON Pointer (RFC 6901) names.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="json">Where its JSON stands.</param>
    /// <param name="pointer">The pointer; empty for the whole JSON.</param>
    /// <returns>The value's place, or <paramref name="json"/> where the pointer leads nowhere.</returns>
    public static SourceSpot Find(string text, SourceSpot json, string pointer)
    {
        var end = Math.Min(text.Length, json.Start + json.Length);
        if (pointer.Length == 0 || json.Start >= end) return json;
        var at = new JsonCursor(text, json.Start, end);
        foreach (var step in pointer.Substring(1).Split('/'))
            if (!at.Enter(step.Replace("~1", "/").Replace("~0", "~"))) return json;
        var start = at.Position;
        at.Skip();
        return Spot(text, json, start, at.Position);
    }

    private static SourceSpot Spot(string text, SourceSpot json, int start, int end)
    {
        var (line, column) = Count(text, json.Start, start, json.Line, json.Column);
        var (endLine, endColumn) = Count(text, start, end, line, column);
        return new SourceSpot(start, end - start, line, column, endLine, endColumn);
    }

    private static (int Line, int Column) Count(string text, int from, int to, int line, int column)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
            {
                line++;
                column = 0;
            }
            else
            {
                column++;
            }
        }

        return (line, column);
    }
}
