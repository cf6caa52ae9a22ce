using System.Text;

namespace DocGen.Generator.Emitting;

/// <summary>Writes lines of C# with the right indent; line ends are always <c>\n</c>.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new(4096);
    private readonly Stack<(int Header, int Body)> _blocks = new();
    private int _depth;

    /// <summary>An empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>One line at the present indent.</summary>
    public void Line(string line)
    {
        _text.Append(' ', _depth * 4);
        _text.Append(line).Append('\n');
    }

    /// <summary>A continued line, one step further in.</summary>
    public void Continued(string line)
    {
        _depth++;
        Line(line);
        _depth--;
    }

    /// <summary>Opens a block.</summary>
    public void Open(string header)
    {
        Line(header);
        Open();
    }

    /// <summary>Opens a block whose header stands already.</summary>
    public void Open()
    {
        var header = _text.Length - 1;
        Line("{");
        _depth++;
        _blocks.Push((header, _text.Length));
    }

    /// <summary>Closes the innermost block; a type without anything in it ends on its line.</summary>
    public void Close()
    {
        var (header, body) = _blocks.Pop();
        _depth--;
        if (_text.Length > body)
        {
            Line("}");
            return;
        }

        _text.Length = header;
        _text.Append(";\n");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
