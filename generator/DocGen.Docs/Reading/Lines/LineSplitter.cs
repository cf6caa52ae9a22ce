using System.Runtime.CompilerServices;
using DocGen.Docs.Collections;

namespace DocGen.Docs.Reading.Lines;

/// <summary>Cuts a text at LF, CRLF and CR, and at nothing else: the line ends of Markdown.</summary>
internal static class LineSplitter
{
    /// <summary>All lines; an empty text has one empty line.</summary>
    [MethodImpl(HotLoop.Optimised)]
    public static Line[] Split(string text)
    {
        var lines = new List<Line>(text.Length / 24 + 1);
        // A byte order mark is no character of the first line.
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        while (true)
        {
            var end = text.IndexOfAny(Breaks, start);
            if (end < 0)
            {
                lines.Add(Measure(text, start, text.Length));
                return [.. lines];
            }

            lines.Add(Measure(text, start, end));
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }

    private static readonly char[] Breaks = ['\n', '\r'];

    [MethodImpl(HotLoop.Optimised)]
    private static Line Measure(string text, int start, int end)
    {
        var content = start;
        var indent = 0;
        for (; content < end; content++)
        {
            if (text[content] == ' ') indent++;
            else if (text[content] == '\t') indent += 4 - (indent % 4);
            else break;
        }

        return new Line(start, end, content, indent);
    }
}
