using System.Globalization;
using DocGen.Docs.Collections;
using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Lines;
using DocGen.Docs.Reading.Pages;
using DocGen.Docs.Reading.Sections;

namespace DocGen.Docs.Reading.Samples;

/// <summary>Reads the message in a fence: first line, headers, blank line, body.</summary>
internal static class MessageReader
{
    /// <summary>Which message a fence holds, by its first line; null where that tells nothing.</summary>
    public static SampleSide? SideOf(PageText page, FenceBlock fence)
    {
        var line = FirstLine(page, fence);
        if (line >= fence.ContentEndLine) return null;
        if (page.Trimmed(line).StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)) return SampleSide.Response;
        return RouteReader.Read(page, fence) is { Verb: not null } ? SampleSide.Request : null;
    }

    /// <summary>The message; null where the fence is empty.</summary>
    public static DocSample? Read(PageText page, FenceBlock fence, SampleSide side, PageMarks marks)
    {
        var line = FirstLine(page, fence);
        if (line >= fence.ContentEndLine) return null;

        var start = "";
        var headers = new List<KeyValuePair<string, string>>();
        marks.Spot(side.Spot, page.Lines[line].Content, page.TrimmedEnd(line));
        if (!StartsBody(page, line))
        {
            start = page.Trimmed(line);
            if (SideOf(page, fence) is null) marks.Find(ReadingRules.SampleWithoutStartLine, side.Spot, 0, Shown.Of(start));
            for (line++; line < fence.ContentEndLine && !page.Lines[line].IsBlank && !StartsBody(page, line); line++)
            {
                var text = page.Trimmed(line);
                marks.Spot(side.Header, headers.Count, page.Lines[line].Content, page.TrimmedEnd(line));
                var colon = text.IndexOf(':');
                headers.Add(colon < 0 ? new(text, "") : new(text.Substring(0, colon).TrimEnd(), text.Substring(colon + 1).TrimStart()));
            }
        }

        return new DocSample(start, headers.ToEquatableArray(), IsOtherThanJson(headers) ? null : Body(page, line, fence.ContentEndLine, side, marks))
        {
            Route = side == SampleSide.Request ? RouteReader.Read(start, 0)?.ToFact() : null,
            Status = side == SampleSide.Response ? Status(start) : null,
        };
    }

    /// <summary>The code in <c>HTTP/1.1 200 OK</c>.</summary>
    private static int? Status(string start)
    {
        var words = start.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;
    }

    private static int FirstLine(PageText page, FenceBlock fence)
    {
        var line = fence.ContentFirstLine;
        while (line < fence.ContentEndLine && page.Lines[line].IsBlank) line++;
        return line;
    }

    /// <summary>Whether a line can only be JSON: no header and no first line starts so.</summary>
    private static bool StartsBody(PageText page, int line) => page.FirstCharacter(line) is '{' or '[';

    /// <summary>Whether a Content-Type says that the body is something else, such as XML or an image.</summary>
    private static bool IsOtherThanJson(List<KeyValuePair<string, string>> headers) => headers.Any(header =>
        string.Equals(header.Key, "Content-Type", StringComparison.OrdinalIgnoreCase) && header.Value.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0);

    private static SampleValue? Body(PageText page, int line, int endLine, SampleSide side, PageMarks marks)
    {
        while (line < endLine && page.Lines[line].IsBlank) line++;
        while (endLine > line && page.Lines[endLine - 1].IsBlank) endLine--;
        if (line >= endLine) return null;

        var start = page.Lines[line].Content;
        var end = page.TrimmedEnd(endLine - 1);
        marks.Spot(side.Json, start, end);
        var body = SampleJson.Parse(page.Text, start, end - start, out var errorOffset, out var isTooDeep);
        if (body is not null) return body;

        // The second spot of this kind is the place where the text stops being JSON.
        var errorEnd = Math.Min(end, errorOffset + 1);
        marks.Spot(side.Json, 1, Math.Min(errorOffset, errorEnd), errorEnd);
        var found = errorOffset >= end ? "its end" : "'" + Shown.Of(page.Slice(errorOffset, Math.Min(end, errorOffset + 20))) + "'";
        marks.Find(ReadingRules.SampleNotJson, side.Json, 1, side.Word, found, isTooDeep ? "no more than 64 levels" : "a value, name or sign as JSON has it");
        return null;
    }
}
