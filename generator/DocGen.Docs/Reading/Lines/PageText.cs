using DocGen.Docs.Findings;

namespace DocGen.Docs.Reading.Lines;

/// <summary>The text of one page and its lines; turns offsets into places.</summary>
internal sealed class PageText
{
    /// <summary>Cuts the text into lines.</summary>
    public PageText(string text)
    {
        Text = text;
        Lines = LineSplitter.Split(text);
    }

    /// <summary>The text as it came.</summary>
    public string Text { get; }

    /// <summary>Its lines, in order.</summary>
    public Line[] Lines { get; }

    /// <summary>What a line says, without the blanks around.</summary>
    public string Trimmed(int line) => Slice(Lines[line].Content, TrimmedEnd(line));

    /// <summary>Offset just after the last character of a line that is no blank.</summary>
    public int TrimmedEnd(int line)
    {
        var end = Lines[line].End;
        while (end > Lines[line].Content && char.IsWhiteSpace(Text[end - 1])) end--;
        return end;
    }

    /// <summary>The first character of a line that is no blank; NUL for a blank line.</summary>
    public char FirstCharacter(int line) => Lines[line].IsBlank ? '\0' : Text[Lines[line].Content];

    /// <summary>A stretch of the text.</summary>
    public string Slice(int start, int end) => Text.Substring(start, end - start);

    /// <summary>The place of a stretch of the text.</summary>
    public SourceSpot Spot(int start, int end)
    {
        var line = LineAt(start);
        var endLine = LineAt(end);
        return new SourceSpot(start, end - start, line, start - Lines[line].Start, endLine, end - Lines[endLine].Start);
    }

    private int LineAt(int offset)
    {
        int low = 0, high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
