using System.Globalization;

namespace DocGen.Docs.Findings;

/// <summary>A place in JSON text that can step into a member or element. The text has been read as JSON before; where it turns out to be none, steps fail.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Where the value begins.</param>
/// <param name="end">Where the JSON ends.</param>
internal sealed class JsonCursor(string text, int start, int end)
{
    /// <summary>Where the value begins, or where it ended after a skip.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Goes to a member by name or an element by number.</summary>
    public bool Enter(string step)
    {
        Blank();
        if (Position >= end) return false;
        if (text[Position] == '[') return Element(step);
        return text[Position] == '{' && Member(step);
    }

    /// <summary>Goes to the end of the value.</summary>
    public void Skip()
    {
        Blank();
        var depth = 0;
        while (Position < end)
        {
            var c = text[Position];
            if (c == '"') Text();
            else Position++;
            if (c is '{' or '[') depth++;
            else if (c is '}' or ']') depth--;
            if (depth > 0) continue;
            if (c is '}' or ']' or '"') return;
            if (Position < end && text[Position] is ',' or '}' or ']' or ' ' or '\t' or '\r' or '\n') return;
        }
    }

    private bool Element(string step)
    {
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index)) return false;
        Position++;
        for (; index > 0; index--)
            if (!NextItem()) return false;
        Blank();
        return Position < end && text[Position] != ']';
    }

    private bool Member(string step)
    {
        Position++;
        do
        {
            Blank();
            if (Position >= end || text[Position] != '"') return false;
            var name = Text();
            Blank();
            if (Position >= end || text[Position] != ':') return false;
            Position++;
            Blank();
            if (name == step) return true;
        }
        while (NextItem());
        return false;
    }

    private bool NextItem()
    {
        Skip();
        Blank();
        if (Position >= end || text[Position] != ',') return false;
        Position++;
        return true;
    }

    /// <summary>A string's text, and past it; escapes stay as they are but for the simple ones, which is all that names have.</summary>
    private string Text()
    {
        var from = ++Position;
        while (Position < end && text[Position] != '"') Position += text[Position] == '\\' ? 2 : 1;
        var content = text.Substring(from, Math.Min(Position, end) - from);
        Position = Math.Min(Position + 1, end);
        return content.Replace("\\\"", "\"").Replace("\\/", "/").Replace("\\\\", "\\");
    }

    private void Blank()
    {
        while (Position < end && text[Position] is ' ' or '\t' or '\r' or '\n') Position++;
    }
}
