using System.Text.RegularExpressions;

namespace DocGen.Generator.Tests.Robust;

/// <summary>Finds the places of a page where somebody wrote a text: cells, headings, keys, routes, paragraphs, and the strings of samples.</summary>
internal static partial class TextPlaces
{
    public static TextPlace[] Of(string page)
    {
        var places = new List<TextPlace>();
        var (start, isFence, isFront, isOpening) = (0, false, false, true);
        foreach (var line in page.Split('\n'))
        {
            if (line == "---") isFront = start == 0 || (!isFront && start < 5);
            else if (line.StartsWith("```", StringComparison.Ordinal)) isFence = !isFence;
            else if (isFront) Add(places, start, KeyValue().Match(line).Groups[2], isProse: line.StartsWith("title", StringComparison.Ordinal));
            else if (isFence) foreach (Match part in SamplePart().Matches(line)) Add(places, start, part, isProse: false);
            else if (line.StartsWith('|')) AddCells(places, start, line);
            else if (line.StartsWith('#')) Add(places, start, Heading().Match(line).Groups[2], isProse: line.StartsWith("# ", StringComparison.Ordinal));
            else Add(places, start, Words().Match(line), isOpening && !line.StartsWith('['));
            isOpening &= !line.StartsWith("## ", StringComparison.Ordinal);
            start += line.Length + 1;
        }

        return [.. places];
    }

    private static void AddCells(List<TextPlace> places, int start, string line)
    {
        var cells = Cell().Matches(line).ToArray();
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var isText = cell == cells.Length - 1 && (cells.Length > 2 || char.IsDigit(cells[0].Value[0]));
            Add(places, start, cells[cell], isText && !line.Contains("Description |", StringComparison.Ordinal));
        }
    }

    private static void Add(List<TextPlace> places, int start, Capture found, bool isProse)
    {
        if (found.Length > 0) places.Add(new(start + found.Index, found.Length, isProse));
    }

    [GeneratedRegex("^(\\w+): *(.+)$")]
    private static partial Regex KeyValue();

    [GeneratedRegex("^(#+ *)(.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("[^|\\s-][^|]*?(?= *\\|)")]
    private static partial Regex Cell();

    [GeneratedRegex("\\S.*")]
    private static partial Regex Words();

    /// <summary>The inside of a JSON string, a number or word of JSON, a part of a route, a header's name or value.</summary>
    [GeneratedRegex("(?<=\")[^\"]+(?=\")|[\\w.-]+")]
    private static partial Regex SamplePart();
}
