using System.Text.RegularExpressions;

namespace DocGen.Generator.Tests.Robust;

/// <summary>One change of a page's structure. Any numbers fit any page: they are taken modulo what there is.</summary>
/// <param name="What">What happens.</param>
/// <param name="At">Where.</param>
/// <param name="Other">How much of it, or where to.</param>
internal sealed partial record StructureChange(Structure What, int At, int Other)
{
    /// <summary>The page after it; the same page where there is nothing of the kind.</summary>
    public string Of(string page)
    {
        var lines = page.Split('\n').ToList();
        var line = At % lines.Count;
        switch (What)
        {
            case Structure.DropLine: lines.RemoveAt(line); break;
            case Structure.DoubleLine: lines.Insert(line, lines[line]); break;
            case Structure.SwapLines: (lines[line], lines[Other % lines.Count]) = (lines[Other % lines.Count], lines[line]); break;
            case Structure.CutOff: lines.RemoveRange(line, lines.Count - line); break;
            case Structure.CutInLine: return page[..(At % (page.Length + 1))];
            case Structure.OpenFence: lines.Insert(line, "```http"); break;
            case Structure.FrontMatterTwice: lines.InsertRange(0, lines.Take(1 + (Other % 6)).ToArray()); break;
            case Structure.IncludeItself: lines.Insert(line, "[!include[again](page.md)]"); break;
            case Structure.IncludeNothing: lines.Insert(line, "[!include[gone](../../../samples/response/gone.md)]"); break;
            case Structure.MoveHeading: InLine(lines, "#", (_, text) => Other % 2 == 0 ? "#" + text : text[1..]); break;
            case Structure.RenameFence: InLine(lines, "```", (_, _) => new[] { "```", "```json", "```http!", "```http_", "~~~~", "``" }[Other % 6]); break;
            case Structure.DropCell: InLine(lines, "|", (cells, text) => text.Remove(cells[0].Index, cells[0].Length)); break;
            case Structure.DoubleCell: InLine(lines, "|", (cells, text) => text.Insert(cells[0].Index, cells[0].Value)); break;
            case Structure.SwapCells: InLine(lines, "|", (cells, text) => string.Concat(cells.Reverse().Select(cell => cell.Value)) + "|"); break;
            case Structure.DropSign: return Sign().Matches(page) is { Count: > 0 } signs ? page.Remove(signs[At % signs.Count].Index, 1) : page;
            case Structure.DoubleMember: InLine(lines, "  ", (_, text) => text + "\n" + text); break;
            case Structure.NestValue: return Value().Matches(page) is { Count: > 0 } values ? Nest(page, values[At % values.Count]) : page;
            default: InBlock(lines); break;
        }

        return string.Join("\n", lines);
    }

    /// <summary>Changes one of the lines that start alike.</summary>
    private void InLine(List<string> lines, string start, Func<Match[], string, string> change)
    {
        var alike = Enumerable.Range(0, lines.Count).Where(line => lines[line].StartsWith(start, StringComparison.Ordinal)).ToArray();
        if (alike.Length == 0) return;
        var line = alike[At % alike.Length];
        var cells = Cell().Matches(lines[line]).ToArray();
        if (start != "|" || cells.Length > 0) lines[line] = change([.. cells.Skip(start == "|" && What != Structure.SwapCells ? Other % cells.Length : 0)], lines[line]);
    }

    /// <summary>Changes the lines between two blank ones.</summary>
    private void InBlock(List<string> lines)
    {
        var (first, end) = Block(lines, At);
        var block = lines.GetRange(first, end - first);
        lines.RemoveRange(first, end - first);
        if (What == Structure.DropBlock) return;
        var start = What switch { Structure.QuoteBlock => string.Concat(Enumerable.Repeat("> ", 1 + (Other % 90))), Structure.ListBlock => "* ", Structure.IndentBlock => new string(' ', 1 + (Other % 6)), _ => "" };
        lines.InsertRange(What == Structure.SwapBlocks && lines.Count > 0 ? Block(lines, Other).First : first, block.Select(line => start + line));
        if (What == Structure.DoubleBlock) lines.InsertRange(first, block.Append(""));
    }

    private static (int First, int End) Block(List<string> lines, int at)
    {
        var first = at % lines.Count;
        while (first > 0 && lines[first - 1].Length > 0) first--;
        var end = first + 1;
        while (end < lines.Count && lines[end].Length > 0) end++;
        return (first, end);
    }

    private string Nest(string page, Match value) => page.Remove(value.Index, value.Length).Insert(
        value.Index, Other % 2 == 0 ? new string('[', 1 + (Other % 80)) + value.Value + new string(']', 1 + (Other % 80)) : string.Concat(Enumerable.Repeat("{ \"In\": ", 1 + (Other % 80))) + value.Value + new string('}', 1 + (Other % 80)));

    [GeneratedRegex("\\|[^|]*(?=\\|)")]
    private static partial Regex Cell();

    [GeneratedRegex("[\\[\\]{}\",:|`#/]")]
    private static partial Regex Sign();

    [GeneratedRegex("(?<=\": )(\"[^\"]*\"|[^\\s,{\\[]+)")]
    private static partial Regex Value();
}
