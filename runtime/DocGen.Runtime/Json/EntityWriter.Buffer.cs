namespace DocGen.Runtime;

public sealed partial class EntityWriter
{
    /// <summary>How much text is gathered before a piece of a long list is sent.</summary>
    internal const int PieceLength = 32 * 1024;

    // A spare writer keeps its buffer up to this size; one large answer must not hold its memory forever.
    private const int KeptLength = 128 * 1024;

    [ThreadStatic]
    private static EntityWriter? t_spare;

    private byte[] _buffer = new byte[4096];
    private int _length;

    /// <summary>The text so far, without the comma that the last value left.</summary>
    internal ReadOnlySpan<byte> Written => _buffer.AsSpan(0, EndOfText);

    internal int Length => _length;

    private int EndOfText => _depth == 0 && _length > 0 && _buffer[_length - 1] == ',' ? _length - 1 : _length;

    internal static EntityWriter Rent(JsonRules rules, SelectNode? select)
    {
        var writer = t_spare ?? new();
        t_spare = null;
        writer.Rules = rules;
        writer.Select = select;
        writer.Partial = rules.RefusesPartial ? PartialRule.Refused : PartialRule.Written;
        return writer;
    }

    internal void Return()
    {
        (_length, _depth, _property, _writesNull, Select, Rules) = (0, 0, NoName, true, null, JsonRules.Default);
        Partial = PartialRule.Written;
        (_isPeeking, _peeked) = (false, null);
        if (_buffer.Length <= KeptLength)
        {
            t_spare = this;
        }
    }

    internal async Task SendPieceAsync(Stream destination, CancellationToken cancellationToken)
    {
        // The last byte stays, since a bracket may have to take the place of a comma.
        await destination.WriteAsync(_buffer.AsMemory(0, _length - 1), cancellationToken).ConfigureAwait(false);
        _buffer[0] = _buffer[_length - 1];
        _length = 1;
    }

    internal Task SendAsync(Stream destination, CancellationToken cancellationToken) =>
        destination.WriteAsync(_buffer.AsMemory(0, EndOfText), cancellationToken).AsTask();

    /// <summary>A run of properties as nulls, copied from the table's text in one go.</summary>
    internal void Nulls(EntityNames names, int from, int to) =>
        Raw(names.Nulls.AsSpan(names.Starts[from], names.Starts[to] - names.Starts[from]));

    /// <summary>A name that is in no table.</summary>
    internal void Name(string name)
    {
        _property = NoName;
        _writesNull = true;
        Text(name, (byte)':');
    }

    private void Raw(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Room(text.Length, out var start));
        _length = start + text.Length;
    }

    /// <summary>Writes the name that is held, and makes room behind it.</summary>
    /// <param name="count">How many bytes the value needs at most.</param>
    /// <param name="start">Where the room starts; the value sets the new length from there, once for its name and itself.</param>
    private Span<byte> Room(int count, out int start)
    {
        start = _length;
        var property = _property;
        if (property == NoName)
        {
            if (_buffer.Length - start < count)
            {
                Grow(count);
            }

            return _buffer.AsSpan(start);
        }

        _property = NoName;
        var name = _names.Quoted[property];
        if (_buffer.Length - start < name.Length + count)
        {
            Grow(name.Length + count);
        }

        name.AsSpan().CopyTo(_buffer.AsSpan(start));
        start += name.Length;
        return _buffer.AsSpan(start);
    }

    private void Grow(int count) => Array.Resize(ref _buffer, checked((int)Math.Min(Array.MaxLength, Math.Max(_buffer.Length * 2L, (long)_length + count))));
}
